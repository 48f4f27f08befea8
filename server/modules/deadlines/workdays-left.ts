import type { Day, WorkingCalendar } from '../../../engine/dates/index.ts'

/** Working days after today up to and including the last day in time; 0 on the last day, at most -1 once it has passed. */
export function workdaysLeft(calendar: WorkingCalendar, today: Day, dueOn: Day): number {
  return dueOn < today
    ? -Math.max(1, calendar.workingDaysBetween(dueOn, today))
    : calendar.workingDaysBetween(today, dueOn)
}
