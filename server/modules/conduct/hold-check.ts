import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent, Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayConfirm, recordAct } from '../duties/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { Of } from './fact.ts'
import { storeFacts } from './store-facts.ts'

export type NewCheck = Pick<Of<'check-held'>, 'unit' | 'person' | 'result'> & {
  readonly on: Day
  /** Who is asked to confirm the result. Naming him confirms nothing: he does that himself. */
  readonly asked: string | undefined
  readonly signId: string | null
}

/** The viewer looked into it himself. The check counts from the day someone else has found its result true. */
export async function holdCheck(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  check: NewCheck,
  now: Date,
): Promise<string> {
  const { asked, signId, on, ...what } = check
  const by = viewer.person ?? ''
  if (asked !== undefined) {
    if (!county.person(asked) || asked === check.person) throw new Refusal('self-confirmed', { status: 400 })
    const refusal = mayConfirm(county, asked, by, viewer.today)
    if (refusal) throw new Refusal(refusal === 'own-act' ? 'self-confirmed' : refusal, { status: 400 })
    if (check.person !== undefined && county.isBarred(asked, check.person))
      throw new Refusal('self-confirmed', { status: 400, detail: '核实人与当事人有需回避的关系，请换一人。' })
  }
  const [factId] = await storeFacts(
    tx,
    [{ fact: 'check-held', by, ...what, on, recordedOn: viewer.today }],
    entering(viewer, now),
  )
  const unit = county.unitOf(by, viewer.today)
  if (factId === undefined || unit === null) throw absent()
  if (asked !== undefined) {
    const act = {
      duty: null,
      occurrenceId: null,
      signId,
      unit,
      on,
      done: '核查',
      outcome: check.result,
      nature: 'action',
    } as const
    await recordAct(tx, viewer, county, { ...act, askedOf: asked, checkFactId: factId }, now)
  }
  return factId
}

/** Another found the result true: the check is recorded once more, with his name, from today on. @returns ids of the new facts. */
export async function confirmCheck(tx: Tx, viewer: Viewer, factId: string, now: Date): Promise<string[]> {
  const found = await tx.row<{ body: Of<'check-held'>; on: Day }>(
    `select body, on_day as "on" from fact where county_id = $1 and id = $2 and fact = 'check-held'`,
    [viewer.countyId, factId],
  )
  if (found === null || viewer.person === null) throw absent()
  const confirmed = { ...found.body, on: found.on, recordedOn: viewer.today, confirmedBy: viewer.person }
  return storeFacts(tx, [confirmed], entering(viewer, now))
}

const entering = (viewer: Viewer, now: Date) => ({
  countyId: viewer.countyId,
  actor: viewer.accountId,
  enteredBy: viewer.accountId,
  now,
})
