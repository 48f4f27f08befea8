import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent, changed, Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { storeFacts } from '../conduct/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { stateOf } from './present.ts'
import { readTalk, type TalkRow } from './readable-talks.ts'

export type Holding = {
  readonly heldOn: Day
  readonly points: string
  readonly reply: string
  readonly undertaking: string
  readonly revisitOn?: Day | undefined
}

/** Changes a talk that was read at a version; 412 where someone changed it in between. */
async function update(tx: Tx, viewer: Viewer, row: TalkRow, act: string, set: Record<string, unknown>, now: Date) {
  const names = Object.keys(set)
  const done = await tx.run(
    `update talk set version = version + 1, ${names.map((it, at) => `${it} = $${at + 4}`).join(', ')}
     where county_id = $1 and id = $2 and version = $3`,
    [viewer.countyId, row.id, row.version, ...Object.values(set)],
  )
  if (done === 0) throw changed()
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act,
    subject: `talk/${row.id}`,
    body: { version: row.version + 1 },
  })
}

async function readAt(tx: Tx, viewer: Viewer, id: string, version: number | null): Promise<TalkRow> {
  const row = await readTalk(tx, viewer, id)
  if (version !== null && version !== row.version) throw changed()
  return row
}

/** What came of it, as the talker writes it down; may be mended until the first signature. */
export async function holdTalk(tx: Tx, viewer: Viewer, id: string, version: number | null, held: Holding, now: Date) {
  const row = await readAt(tx, viewer, id, version)
  if (viewer.person !== row.from_person) throw absent()
  if (row.from_signed || row.to_signed) throw new Refusal('signed')
  if (held.heldOn > viewer.today) throw new Refusal('future', { status: 400 })
  await update(
    tx,
    viewer,
    row,
    'talk-held',
    {
      held_on: held.heldOn,
      points: held.points,
      reply: held.reply,
      undertaking: held.undertaking,
      revisit_on: held.revisitOn ?? null,
    },
    now,
  )
}

export type Signing = { readonly otherSignedOnPaper: boolean; readonly differs: string }

/**
 * One of the two signs. When both have, the talk counts: the fact `talk-held` is recorded that day.
 * The person talked to may add where his view differs; it becomes part of the record.
 * @returns the id of the fact when the second signature made it count.
 */
export async function signTalk(
  tx: Tx,
  viewer: Viewer,
  id: string,
  signing: Signing,
  now: Date,
): Promise<string | null> {
  const row = await readTalk(tx, viewer, id)
  const asFrom = viewer.person === row.from_person && !row.from_signed
  const asTo = viewer.person === row.to_person && !row.to_signed && !row.to_signed_on_paper
  if (row.held_on === null || (!asFrom && !asTo)) throw absent()
  const differs = asTo && signing.differs ? { reply: `${row.reply}\n(本人补充：${signing.differs})` } : {}
  const paper = asFrom && signing.otherSignedOnPaper ? { to_signed_on_paper: true } : {}
  await update(
    tx,
    viewer,
    row,
    'talk-signed',
    { [asFrom ? 'from_signed_at' : 'to_signed_at']: now, ...paper, ...differs },
    now,
  )
  const both =
    (asFrom || row.from_signed) && (asTo || row.to_signed || row.to_signed_on_paper || signing.otherSignedOnPaper)
  return both ? recordHeld(tx, viewer, row, now) : null
}

async function recordHeld(tx: Tx, viewer: Viewer, row: TalkRow, now: Date): Promise<string | null> {
  const [factId] = await storeFacts(
    tx,
    [
      {
        fact: 'talk-held',
        on: row.held_on ?? viewer.today,
        recordedOn: viewer.today,
        from: row.from_person,
        to: row.to_person,
        kind: row.kind,
        ...(row.with_person ? { with: row.with_person } : {}),
      },
    ],
    { countyId: viewer.countyId, actor: viewer.accountId, enteredBy: viewer.accountId, now },
  )
  await tx.run('update talk set fact_id = $3 where county_id = $1 and id = $2', [
    viewer.countyId,
    row.id,
    factId ?? null,
  ])
  return factId ?? null
}

export async function revisitTalk(tx: Tx, viewer: Viewer, id: string, found: string, now: Date): Promise<void> {
  const row = await readTalk(tx, viewer, id)
  if (viewer.person !== row.from_person || stateOf(row) !== 'signed') throw absent()
  await update(tx, viewer, row, 'talk-revisited', { revisit_found: found }, now)
}

/** The head entrusts the reminder talk to the leader in charge or to a member of his own unit's group, who does not pass it on. */
export async function entrustTalk(tx: Tx, viewer: Viewer, county: CountyOverTime, id: string, to: string, now: Date) {
  const row = await readTalk(tx, viewer, id)
  const entrusts = viewer.person === row.from_person && viewer.person === row.prepared_by
  if (!entrusts || row.held_on !== null || row.not_needed || row.kind !== 'reminder') throw absent()
  const colleague = viewer.offices.some((unit) => county.tenuresOf(to, viewer.today).some((it) => it.unit === unit))
  const inCharge = county.leaderInCharge(row.to_person, viewer.today)?.leader === to
  if (to === row.to_person || county.relativesOf(row.to_person).includes(to) || !(colleague || inCharge)) {
    throw new Refusal('not-entitled')
  }
  await update(tx, viewer, row, 'talk-entrusted', { from_person: to }, now)
}
