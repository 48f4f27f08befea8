import type { Day } from '../../../engine/dates/index.ts'
import type { Matter, Procedure, World } from '../../../engine/procedures/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { KeptMatterRow, StepRow } from './readable-matters.ts'
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
  taken: steps.map((it) => ({ step: it.step, on: it.taken_on, by: it.by_person ?? PROGRAM, inputs: it.inputs })),
})

export const concerningOf = (row: KeptMatterRow): Concerning => ({
  opener: row.opened_by,
  organ: row.organ,
  person: row.subject_person,
  unit: row.subject_unit,
})

/** Who stands where around a matter, without its clocks: enough to say who reads it and for whom it waits. */
export const whoIsAround = (row: KeptMatterRow, county: CountyOverTime, today: Day, actor = ''): World =>
  worldOf({ county, today, actor, concerning: concerningOf(row), lastDays: new Map(), dissents: [] })
