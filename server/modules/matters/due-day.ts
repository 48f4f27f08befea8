import type { DueDay } from '../../../contract/due-days.ts'
import { dayInWords } from '../../../engine/dates/index.ts'
import { stepOf } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clocksOfMatter } from '../deadlines/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type MatterBook, procedureOf } from './matter-book.ts'
import { presentClock } from './present-clock.ts'
import { type MatterRow, readMatter, stepsOfMatter } from './readable-matters.ts'

/** How the day was found that a list shows of a matter: the nearest last day by which somebody owes something, else the planned one. */
export async function dueDayOfMatter(
  tx: Tx,
  viewer: Viewer,
  id: string,
  book: MatterBook,
  county: CountyOverTime,
): Promise<DueDay> {
  const row = await readMatter(tx, viewer, id)
  const clocks = await clocksOfMatter(tx, viewer.countyId, row.id)
  const [nearest] = clocks
    .filter((it) => it.owed && it.ended_on === null && it.due_on !== null)
    .toSorted((a, b) => ((a.due_on ?? '') < (b.due_on ?? '') ? -1 : 1))
  if (nearest === undefined) return plannedDayOf(tx, viewer, row, book, county)
  const { title, dueOn, derivation, moved, under } = presentClock(nearest, book, viewer.today, false)
  return { dueOn, derivation: [`${title}。`, ...derivation, ...moved], under }
}

/** Who set it, and when: no provision does. */
async function plannedDayOf(
  tx: Tx,
  viewer: Viewer,
  row: MatterRow,
  book: MatterBook,
  county: CountyOverTime,
): Promise<DueDay> {
  if (row.planned_on === null) throw absent()
  const procedure = procedureOf(book, row.procedure)
  const steps = await stepsOfMatter(tx, viewer.countyId, row.id)
  const set = steps.findLast((it) => it.inputs[stepOf(procedure, it.step)?.plans ?? ''] === row.planned_on)
  const by = set?.by_person ? county.personRef(set.by_person).name : '程序'
  const when = set === undefined ? '' : dayInWords(set.taken_on)
  const title = set === undefined ? '' : stepOf(procedure, set.step)?.title
  return {
    dueOn: row.planned_on,
    derivation: [`${dayInWords(row.planned_on)}是${by}${when}办“${title}”时打算的日子，不是法定期限。`],
    under: [],
  }
}
