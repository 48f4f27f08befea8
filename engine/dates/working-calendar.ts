import type { Day } from './day.ts'

/** The official working calendar as known on some day. */
export type WorkingCalendar = {
  readonly id: string
  /** First and last day for which a schedule is published. Beyond the horizon Monday to Friday count. */
  readonly from: Day
  readonly horizon: Day
  isWorkingDay(on: Day): boolean
}

/** The last day of `days` working days counted from, not including, `from`; provisional where it runs past the horizon. */
export function lastWorkingDay(
  calendar: WorkingCalendar,
  from: Day,
  days: number,
): { readonly on: Day; readonly provisional: boolean } {
  throw new RangeError(`no calendar yet: ${calendar.id} ${from} ${days}`)
}
