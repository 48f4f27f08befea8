import { type Day, day, plusDays } from './dates/index.ts'
import type { Every } from './vocabulary.ts'

/** A month, quarter, half-year or year of the calendar; both days belong to it. */
export type CalendarPeriod = { readonly label: string; readonly first: Day; readonly last: Day }

const MONTHS: Readonly<Record<Every, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The calendar period in which a day lies. */
export function calendarPeriodOf(every: Every, on: Day): CalendarPeriod {
  const months = MONTHS[every]
  const year = Number(on.slice(0, 4))
  const nth = Math.floor((Number(on.slice(5, 7)) - 1) / months)
  const next = (nth + 1) * months
  return {
    label: `${year}年${LABEL[every](nth)}`,
    first: firstOfMonth(year, nth * months),
    last: plusDays(next === 12 ? firstOfMonth(year + 1, 0) : firstOfMonth(year, next), -1),
  }
}

/** Every calendar period that has a day in the half-open span, in order. */
export function calendarPeriodsOver(every: Every, from: Day, until: Day): CalendarPeriod[] {
  const found: CalendarPeriod[] = []
  for (let at = from; at < until; at = plusDays(found.at(-1)?.last ?? at, 1)) found.push(calendarPeriodOf(every, at))
  return found
}

const LABEL: Readonly<Record<Every, (nth: number) => string>> = {
  month: (nth) => `${nth + 1}月`,
  quarter: (nth) => `第${'一二三四'.charAt(nth)}季度`,
  'half-year': (nth) => (nth === 0 ? '上半年' : '下半年'),
  year: () => '',
}

function firstOfMonth(year: number, month: number): Day {
  return day(`${year}-${String(month + 1).padStart(2, '0')}-01`)
}
