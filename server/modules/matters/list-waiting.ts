import type { Day } from '../../../engine/dates/index.ts'
import { awaitedFor, type Matter, type Step, stepsWaiting } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type MatterBook, procedureOf } from './matter-book.ts'
import { matterIn, whoIsAround } from './matter-in.ts'
import { calledIn } from './present.ts'
import { listMatters, type MatterListRow, stepsOfMatters } from './readable-matters.ts'

/** A matter that waits for the viewer, and the step that it waits for him to take. */
export type Waiting = {
  readonly row: MatterListRow
  readonly procedure: string
  readonly step: Step
  /** What it is about, in a line; its number where the procedure has no such line. */
  readonly says: string
}

/** Matters that wait for the viewer, newest first, each with his own step of it. */
export async function listWaiting(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: MatterBook,
  most: number,
): Promise<Waiting[]> {
  const { rows } = await listMatters(tx, viewer, { state: 'waiting', most })
  const steps = await stepsOfMatters(
    tx,
    viewer.countyId,
    rows.map((it) => it.id),
  )
  return rows.flatMap((row): Waiting[] => {
    const procedure = procedureOf(book, row.procedure)
    const matter = matterIn(procedure, row, steps.get(row.id) ?? [])
    const step = ownStep(matter, row, viewer.person ?? '', county, viewer.today)
    return step === undefined
      ? []
      : [{ row, procedure: procedure.title, step, says: calledIn(procedure, row) || row.number }]
  })
}

function ownStep(matter: Matter, row: MatterListRow, person: string, county: CountyOverTime, today: Day) {
  const world = whoIsAround(row, county, today, person)
  return stepsWaiting(matter, world.traits, today).find((it) => awaitedFor(it, matter, world).includes(person))
}
