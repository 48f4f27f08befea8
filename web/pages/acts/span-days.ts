import { day, plusMonths } from '../../../engine/dates/index.ts'
import type { InPersonSpan } from '../../words/in-person.ts'

/** The days of a span that is chosen by its name. */
export function spanDays(
  span: InPersonSpan,
  today: string,
): { from: ReturnType<typeof day>; until: ReturnType<typeof day> } {
  const year = Number(today.slice(0, 4))
  if (span === 'quarter') return { from: plusMonths(day(today), -3).on, until: day(today) }
  if (span === 'last-year') return { from: day(`${year - 1}-01-01`), until: day(`${year - 1}-12-31`) }
  return { from: day(`${year}-01-01`), until: day(today) }
}
