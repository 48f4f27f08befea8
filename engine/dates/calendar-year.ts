import type { Day } from './day.ts'

/** One holiday as a notice orders it: first and last day off, both included, and the rest days worked for it. */
type OrderedHoliday = {
  readonly name: string
  readonly off: { readonly first: Day; readonly last: Day }
  readonly workedFor: readonly Day[]
}

/** A notice that orders a year's holidays, or changes some of them within the year. */
export type CalendarNotice = {
  readonly title: string
  /** null where the number was not read. */
  readonly number: string | null
  readonly signedOn: Day
  /** null where the day of publication is not known; the day of signing then stands for it. */
  readonly publishedOn: Day | null
  readonly holidays: readonly OrderedHoliday[]
}

/** The first notice orders the year, later ones change it and win on the days they name. */
export type CalendarYear = {
  readonly year: number
  readonly notices: readonly [CalendarNotice, ...CalendarNotice[]]
}

export function noticeKnownFrom(notice: CalendarNotice): Day {
  return notice.publishedOn ?? notice.signedOn
}
