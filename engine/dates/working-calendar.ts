import type { Day } from './day.ts'

/** Whether a day counts, and why. `published` is false outside the schedules known: there Monday to Friday count. */
export type DayStanding =
  | { readonly working: true; readonly why: 'weekday'; readonly published: boolean }
  | { readonly working: false; readonly why: 'weekend'; readonly published: boolean }
  | ({ readonly working: true; readonly why: 'made-up' } & ByNotice)
  | ({ readonly working: false; readonly why: 'holiday' } & ByNotice)

type ByNotice = { readonly holiday: string; readonly notice: string; readonly published: true }

/** A day on which counting is not simply one working day after another: a rest day is skipped, a weekend day that is worked is counted. */
export type NotableDay = {
  readonly line: 'skipped' | 'counted'
  readonly on: Day
  readonly standing: DayStanding
}

/** `provisional`: a day was counted for which no schedule is published, so the answer may still move. */
export type WorkingDayFound = { readonly on: Day; readonly provisional: boolean }

/** The official working calendar as known on some day; `makeCalendar` makes one. */
export type WorkingCalendar = {
  /** Changes whenever any day's standing changes, so that a decision can be judged again as it was judged. */
  readonly id: string
  /** First and last day for which a schedule is published. Outside them Monday to Friday count. */
  readonly from: Day
  readonly horizon: Day
  isWorkingDay(on: Day): boolean
  standing(on: Day): DayStanding
  workingDayAfter(from: Day, days: number): WorkingDayFound
  /** Working days after `from` up to and including `to`, which is not before it. */
  workingDaysBetween(from: Day, to: Day): number
  /** The notable days after `from` up to and including `to`, in order. */
  notableDays(from: Day, to: Day): readonly NotableDay[]
}

/**
 * The last day of `days` working days counted from, not including, `from`; provisional where it leaves the published
 * schedules. No days is `from` itself.
 * @throws RangeError where `days` is negative or no whole number.
 */
export function lastWorkingDay(calendar: WorkingCalendar, from: Day, days: number): WorkingDayFound {
  return calendar.workingDayAfter(from, days)
}
