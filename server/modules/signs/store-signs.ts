import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { writeEntry } from '../ledger/index.ts'
import { type Concern, keyOfConcern } from './concerns.ts'
import type { RaisedSign } from './raised-sign.ts'

type Standing = { id: string; raised_on: Day; sign: string; about: string; because: string[]; words: string }

export type Storing = {
  readonly countyId: number
  readonly now: Date
  /** The signs that are brought in line, and no others; null: all. */
  readonly concerns: readonly Concern[] | null
  /** By which day a sign raised on a day wants an answer; null where the county has set no number. */
  readonly answerDueOn: (raisedOn: Day) => Day | null
  readonly isOffice: (addressee: string) => boolean
}

const keyOf = (it: { on: string; sign: string; about: string }) => `${it.on}|${it.sign}|${it.about}`

/**
 * Brings the stored signs in line with what the facts give: new ones are raised, grounds of the same day join,
 * and one that the day's later facts took away is marked fallen, never deleted. Call in the county's scope.
 * @returns ids of signs newly raised.
 */
export async function storeSigns(tx: Tx, all: readonly RaisedSign[], storing: Storing) {
  const { countyId, now } = storing
  const { fresh: found, grown, fallen } = await outOfLine(tx, all, storing)
  const fresh = found.map((it) => ({ ...it, id: newId() }))
  await insertSigns(tx, fresh, storing)
  await changeSigns(tx, grown, countyId)
  await fellSigns(tx, fallen, countyId, now)
  if (fresh.length + grown.length + fallen.length > 0) {
    await writeEntry(tx, countyId, {
      at: now,
      actor: 'system',
      act: 'signs-raised',
      subject: `county/${countyId}`,
      body: {
        raised: fresh.map((it) => [it.id, it.on, it.sign, it.about, it.to]),
        joined: grown.map((it) => it.id),
        fallen: fallen.map((it) => it.id),
      },
    })
  }
  return { raised: fresh, fallen: fallen.length }
}

/** What of the stored signs is not as the facts give it. */
export async function outOfLine(
  tx: Tx,
  all: readonly RaisedSign[],
  { countyId, concerns }: Pick<Storing, 'countyId' | 'concerns'>,
) {
  const concerned = concerns && new Set(concerns.map(keyOfConcern))
  const derived = concerned === null ? all : all.filter((it) => concerned.has(keyOfConcern(it)))
  const standing = await standingSigns(tx, countyId, concerns)
  const before = new Map(standing.map((it) => [keyOf({ ...it, on: it.raised_on }), it]))
  const fresh = derived.filter((it) => !before.has(keyOf(it)))
  const grown = derived.flatMap((it) => {
    const was = before.get(keyOf(it))
    return was && (was.words !== it.words || was.because.join() !== it.because.join()) ? [{ ...it, id: was.id }] : []
  })
  const still = new Set(derived.map(keyOf))
  const fallen = standing.filter((it) => !still.has(keyOf({ ...it, on: it.raised_on })))
  return { fresh, grown, fallen }
}

function standingSigns(tx: Tx, countyId: number, concerns: readonly Concern[] | null): Promise<Standing[]> {
  const columns = 's.id, s.raised_on, s.sign, s.about, s.because::text[] as because, s.words'
  if (concerns === null)
    return tx.rows<Standing>(`select ${columns} from sign s where s.county_id = $1 and s.fallen_at is null`, [countyId])
  return tx.rows<Standing>(
    `select ${columns} from unnest($2::text[], $3::text[]) as c(sign, about)
     join sign s on s.county_id = $1 and s.fallen_at is null and s.about = c.about and s.sign = c.sign`,
    [countyId, concerns.map((it) => it.sign), concerns.map((it) => it.about)],
  )
}

async function insertSigns(tx: Tx, signs: readonly (RaisedSign & { id: string })[], storing: Storing): Promise<void> {
  if (signs.length === 0) return
  const rows = signs.map((it) => ({
    ...it,
    provisional: it.provisional ?? false,
    upward: it.upward ?? false,
    unit: it.unit ?? null,
    due: storing.answerDueOn(it.on),
  }))
  const kept = tx.run(
    `insert into sign (county_id, id, raised_on, sign, about, unit, because, under, words, provisional, upward, noticed_at, answer_due_on)
     select $1, s.id, s."on", s.sign, s.about, s.unit, s.because, s.under, s.words, s.provisional, s.upward, $3, s.due
     from jsonb_to_recordset($2::jsonb) as s(id uuid, "on" date, sign text, about text, unit text, because uuid[],
       under text[], words text, provisional boolean, upward boolean, due date)`,
    [storing.countyId, JSON.stringify(rows), storing.now],
  )
  const addressees = signs.flatMap((it) =>
    it.to.map((addressee) => {
      const { id: sign, about, on } = it
      return { sign, about, on, addressee, office: storing.isOffice(addressee) }
    }),
  )
  // Sent right behind: the one is stored while the other is written out.
  const reached = tx.run(
    // Whom it is about is said here, or a trigger would look it up for each row.
    `insert into sign_addressee (county_id, sign_id, about, addressee, is_office, step, since, raised_on)
     select $1, a.sign, a.about, a.addressee, a.office, 0, a."on", a."on"
     from jsonb_to_recordset($2::jsonb) as a(sign uuid, about text, addressee text, office boolean, "on" date)`,
    [storing.countyId, JSON.stringify(addressees)],
  )
  await Promise.all([kept, reached])
}

async function changeSigns(tx: Tx, signs: readonly (RaisedSign & { id: string })[], countyId: number): Promise<void> {
  if (signs.length === 0) return
  await tx.run(
    `update sign s set because = g.because, words = g.words from jsonb_to_recordset($2::jsonb)
       as g(id uuid, because uuid[], words text) where s.county_id = $1 and s.id = g.id`,
    [countyId, JSON.stringify(signs)],
  )
}

async function fellSigns(tx: Tx, signs: readonly Standing[], countyId: number, now: Date): Promise<void> {
  if (signs.length === 0) return
  const ids = signs.map((it) => it.id)
  await tx.run('update sign set fallen_at = $3 where county_id = $1 and id = any($2::uuid[])', [countyId, ids, now])
  await tx.run('update sign_addressee set open = false where county_id = $1 and sign_id = any($2::uuid[])', [
    countyId,
    ids,
  ])
}
