import type { Day } from '../../../engine/dates/index.ts'
import type { Matter, Procedure, TakenStep, World } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type KeptMatterRow, type StepRow, stepsOfMatters } from './readable-matters.ts'
import type { Concerning } from './standing.ts'
import { PROGRAM, worldOf } from './world.ts'

/** The matter that a matter keeps, as the procedure judges it. */
export const matterIn = (
  procedure: Procedure,
  row: Pick<KeptMatterRow, 'state'>,
  steps: readonly StepRow[],
): Matter => ({
  procedure,
  state: row.state,
  taken: takenOf(steps),
})

const takenOf = (steps: readonly StepRow[]): readonly TakenStep[] =>
  steps.map((it) => ({ step: it.step, on: it.taken_on, by: it.by_person ?? PROGRAM, inputs: it.inputs }))

/** What was done in several matters; call only with ids that came through the door. */
export async function takenIn(tx: Tx, { countyId }: Viewer, ids: readonly string[]) {
  const steps = ids.length === 0 ? [] : await stepsOfMatters(tx, countyId, ids)
  return new Map([...steps].map(([id, of]) => [id, takenOf(of)]))
}

export const concerningOf = (row: KeptMatterRow): Concerning => ({
  opener: row.opened_by,
  organ: row.organ,
  person: row.subject_person,
  unit: row.subject_unit,
  headedOn: row.arose_on === null ? [] : [row.arose_on, row.opened_on],
})

/** Who stands where around a matter, without its clocks: enough to say who reads it and for whom it waits. */
export const whoIsAround = (row: KeptMatterRow, county: CountyOverTime, today: Day, actor = ''): World =>
  worldOf({ county, today, actor, concerning: concerningOf(row), lastDays: new Map(), dissents: [] })
