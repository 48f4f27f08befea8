import { plusDays } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { type DutyBook, dutyOn } from '../duty-book.ts'
import { listDueInUnits } from '../readable-occurrences.ts'
import { type KindHeld, unitsOfBody } from './bodies.ts'
import type { Arisen } from './unit-record.ts'

const YEAR = 365

/** What the last year left for the next list: items without a confirmed result, and titles of what came up in the line. */
export async function proposalsFor(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: DutyBook,
  unit: string,
  { holders }: KindHeld,
  arisen: readonly Arisen[],
): Promise<{ what: string; because: string }[]> {
  const { today } = viewer
  const units = unitsOfBody(county, unit).filter((it) => answersForUnit(viewer, it))
  const due = await listDueInUnits(tx, viewer, units, plusDays(today, -YEAR), plusDays(today, -1))
  const open = due.filter((it) => it.done_on === null && holders.includes(it.person))
  const left = [...Map.groupBy(open, (it) => it.duty).values()].map((rows) => ({
    what: rows[0]?.own_what ?? dutyOn(book, rows[0]?.duty ?? '', today)?.what ?? '',
    because: `一年内有 ${rows.length} 次到期没有核实过的结果。`,
  }))
  const raised = arisen.map((it) => ({
    what: `解决“${it.title}”`,
    because: `一年内 ${it.times} 次${it.ofThem}：${it.base}。`,
  }))
  return [...left, ...raised]
}
