import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent, Refusal } from '../../platform/http/refusal.ts'
import { newId } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { holdCheck, storeFacts } from '../conduct/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { readSign, type SignRow } from './readable-signs.ts'

export type SignAnswer = {
  readonly answer: 'remind' | 'check' | 'not-so'
  readonly words: string
  readonly on: Day
  readonly confirmedBy?: string | undefined
}

/** What a reminder about this sign is about, as signs.md names it. */
export function matterOfSign(row: SignRow, problems: readonly string[]): string {
  if (row.sign === 'absence-unreported' || row.sign === 'head-inactive-on-absences') return 'absence'
  return row.sign === 'known-not-acted' ? (problems[0] ?? 'problem') : 'violation'
}

/**
 * An addressee answers: the answer, the fact it leaves and the ledger together. A check opens the sign to the person concerned.
 * @returns the answer's id, and the fact's where it left one.
 */
export async function answerSign(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  id: string,
  answer: SignAnswer,
  now: Date,
): Promise<{ id: string; factId: string | null }> {
  const row = await readSign(tx, viewer, id)
  if (row.step === null || viewer.person === null) throw absent()
  if (row.handed) throw new Refusal('handed-on')
  if (answer.on > viewer.today) throw new Refusal('future', { status: 400 })
  const factId = await leaveFact(tx, viewer, county, row, answer, now)
  const kept = { ...answer, by: viewer.person, factId, opens: answer.answer === 'check' }
  return { id: await keepAnswer(tx, viewer, id, kept, now), factId }
}

/** The fact an answer leaves behind: a reminder, or a check that counts once another has confirmed it; "not so" leaves none. */
async function leaveFact(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  row: SignRow,
  answer: SignAnswer,
  now: Date,
): Promise<string | null> {
  if (answer.answer === 'not-so') return null
  if (answer.answer === 'check') {
    const check = { on: answer.on, person: row.about, result: answer.words, asked: answer.confirmedBy, signId: row.id }
    return holdCheck(tx, viewer, county, check, now)
  }
  const problems = await tx.rows<{ problem: string }>(
    `select distinct body->>'problem' as problem from fact_entered where county_id = $1 and id = any($2::uuid[]) and body ? 'problem'`,
    [viewer.countyId, row.because],
  )
  const about = matterOfSign(
    row,
    problems.map((it) => it.problem),
  )
  const reminder = {
    fact: 'reminder-given',
    from: viewer.person ?? '',
    to: row.about,
    about,
    on: answer.on,
    recordedOn: viewer.today,
  } as const
  const entering = { countyId: viewer.countyId, actor: viewer.accountId, enteredBy: viewer.accountId, now }
  const [factId] = await storeFacts(tx, [reminder], entering)
  return factId ?? null
}

type Kept = { by: string | null; answer: string; on: Day; words: string; factId: string | null; opens: boolean }

/** Also for a talk that was held on a sign. */
export async function keepAnswer(tx: Tx, viewer: Viewer, signId: string, kept: Kept, now: Date): Promise<string> {
  const id = newId()
  await tx.run(
    `insert into sign_answer (county_id, id, sign_id, by_person, answer, on_day, words, fact_id, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [viewer.countyId, id, signId, kept.by, kept.answer, kept.on, kept.words, kept.factId, now],
  )
  await tx.run(
    `update sign set answered_on = coalesce(answered_on, $3), opened_at = case when $4 then coalesce(opened_at, $5) else opened_at end
     where county_id = $1 and id = $2`,
    [viewer.countyId, signId, viewer.today, kept.opens, now],
  )
  await tx.widened(() =>
    tx.run('update sign_addressee set open = false where county_id = $1 and sign_id = $2', [viewer.countyId, signId]),
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'sign-answered',
    subject: `sign/${signId}`,
    body: { answer: kept.answer, on: kept.on },
  })
  return id
}

/** Whether a matter grew from a sign about that person; call in the county's scope. */
export async function isSignAbout(
  tx: Tx,
  countyId: number,
  from: { readonly kind: string; readonly id: string } | null,
  person: string | null,
): Promise<boolean> {
  if (from?.kind !== 'sign') return false
  const sql = 'select from sign where county_id = $1 and id = $2 and about = $3'
  return (await tx.row(sql, [countyId, from.id, person])) !== null
}

/** A talk with the person concerned opens the sign to him. */
export async function openSign(tx: Tx, viewer: Viewer, signId: string, now: Date): Promise<void> {
  await tx.widened(() =>
    tx.run('update sign set opened_at = coalesce(opened_at, $3) where county_id = $1 and id = $2', [
      viewer.countyId,
      signId,
      now,
    ]),
  )
}

/** The person concerned says his part; it stands beside the facts for everyone the sign went to. */
export async function replyToSign(tx: Tx, viewer: Viewer, signId: string, words: string, now: Date): Promise<string> {
  const row = await readSign(tx, viewer, signId)
  if (row.about !== viewer.person) throw absent()
  const id = newId()
  await tx.run(
    'insert into sign_reply (county_id, id, sign_id, by_person, words, recorded_at) values ($1, $2, $3, $4, $5, $6)',
    [viewer.countyId, id, signId, viewer.person, words, now],
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'sign-replied',
    subject: `sign/${signId}`,
  })
  return id
}
