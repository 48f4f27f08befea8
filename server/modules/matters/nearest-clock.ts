import type { DueDay } from '../../../contract/due-days.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clocksOfMatter } from '../deadlines/index.ts'
import type { MatterBook } from './matter-book.ts'
import { presentClock } from './present-clock.ts'
import { readMatter } from './readable-matters.ts'

/** How the last day was found that a list shows of a matter: the nearest by which somebody owes something. */
export async function nearestClockOfMatter(tx: Tx, viewer: Viewer, id: string, book: MatterBook): Promise<DueDay> {
  const row = await readMatter(tx, viewer, id)
  const clocks = await clocksOfMatter(tx, viewer.countyId, row.id)
  const [nearest] = clocks
    .filter((it) => it.owed && it.ended_on === null && it.due_on !== null)
    .toSorted((a, b) => ((a.due_on ?? '') < (b.due_on ?? '') ? -1 : 1))
  if (nearest === undefined) throw absent()
  const { title, dueOn, derivation, moved, under } = presentClock(nearest, book, viewer.today, false)
  return { dueOn, derivation: [`${title}。`, ...derivation, ...moved], under }
}
