import { type Day, plusDays, type WorkingCalendar } from '../../../engine/dates/index.ts'

/** Farther than this nobody plans by working days. */
const MOST_LOOKED_AT_DAYS = 400

/** Working days after today up to and including the last day in time; 0 on the last day, at most -1 once it has passed. */
export function workdaysLeft(calendar: WorkingCalendar, today: Day, dueOn: Day): number {
  const late = dueOn < today
  const [from, to] = late ? [dueOn, today] : [today, dueOn]
  let left = 0
  for (let on = plusDays(from, 1), seen = 0; on <= to && seen < MOST_LOOKED_AT_DAYS; on = plusDays(on, 1), seen += 1) {
    if (calendar.isWorkingDay(on)) left += 1
  }
  return late ? -Math.max(1, left) : left
}
