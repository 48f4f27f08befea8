import { type CalendarNotice, type CalendarYear, noticeKnownFrom } from './calendar-year.ts'
import { type Day, day, dayNumber, dayOfNumber } from './day.ts'
import { notableDaysOf } from './notable-days.ts'
import { isWeekend, plainStanding } from './plain-standing.ts'
import type { DayStanding, WorkingCalendar, WorkingDayFound } from './working-calendar.ts'

/**
 * A working calendar from the notices of the years given. With `knownOn` only what had been published by the end of
 * that day counts, so that a day can be judged by what could be known on it.
 * @throws RangeError where years are missing, doubled or none was known; where a notice orders a day before the first year.
 */
export function makeCalendar(years: readonly CalendarYear[], knownOn?: Day): WorkingCalendar {
  const known = (notice: CalendarNotice) => knownOn === undefined || noticeKnownFrom(notice) <= knownOn
  const ordered = inOrder(years.filter((year) => known(year.notices[0])))
  const from = day(`${ordered[0]?.year}-01-01`)
  const horizon = day(`${ordered.at(-1)?.year}-12-31`)
  const first = dayNumber(from)
  const standings = Array.from({ length: dayNumber(horizon) - first + 1 }, (_, at) => plainStanding(first + at, true))
  for (const notice of ordered.flatMap((year) => year.notices).filter(known)) applyNotice(notice, first, standings)
  return calendarOf(from, horizon, standings)
}

function inOrder(years: readonly CalendarYear[]): readonly CalendarYear[] {
  const sorted = years.toSorted((one, other) => one.year - other.year)
  if (sorted.length === 0) throw new RangeError('no working calendar was known')
  const gap = sorted.find((it, at) => it.year !== (sorted[0]?.year ?? 0) + at)
  if (gap !== undefined) throw new RangeError(`working calendars do not follow one another at ${gap.year}`)
  return sorted
}

function applyNotice(notice: CalendarNotice, first: number, standings: DayStanding[]): void {
  const put = (number: number, standing: DayStanding) => {
    const at = number - first
    if (at < 0 || at >= standings.length) throw new RangeError(`${notice.title} orders ${dayOfNumber(number)}`)
    standings[at] = standing
  }
  for (const { name, off, workedFor } of notice.holidays) {
    const by = { holiday: name, notice: notice.title, published: true } as const
    for (let number = dayNumber(off.first); number <= dayNumber(off.last); number += 1)
      put(number, { working: false, why: 'holiday', ...by })
    for (const on of workedFor) put(dayNumber(on), { working: true, why: 'made-up', ...by })
  }
}

function calendarOf(from: Day, horizon: Day, standings: readonly DayStanding[]): WorkingCalendar {
  const first = dayNumber(from)
  const standing = (on: Day): DayStanding => standings[dayNumber(on) - first] ?? plainStanding(dayNumber(on), false)
  return {
    id: `cn-${from.slice(0, 4)}-${horizon.slice(0, 4)}-${fingerprint(standings)}`,
    from,
    horizon,
    standing,
    isWorkingDay: (on) => standing(on).working,
    ...counting(first, standings),
    notableDays: notableDaysOf(first, standings),
  }
}

/** Counts by looking up: how many working days lie through each day, and which day is the nth. */
function counting(
  first: number,
  standings: readonly DayStanding[],
): Pick<WorkingCalendar, 'workingDayAfter' | 'workingDaysBetween'> {
  const through = new Int32Array(standings.length)
  const nth: WorkingDayFound[] = []
  standings.forEach((standing, at) => {
    if (standing.working) nth.push(Object.freeze({ on: dayOfNumber(first + at), provisional: false }))
    through[at] = nth.length
  })
  const horizon = first + standings.length - 1
  const working = (number: number) => standings[number - first]?.working ?? !isWeekend(number)

  const throughDay = (number: number) => {
    if (number > horizon) return nth.length + weekdaysUpTo(number) - weekdaysUpTo(horizon)
    return through[number - first] ?? weekdaysUpTo(number) - weekdaysUpTo(first - 1)
  }
  const workingDayAfter = (from: Day, days: number): WorkingDayFound => {
    if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`)
    const start = dayNumber(from)
    const before = through[start - first]
    if (before === undefined) return countOut(start, days, from, working)
    if (days === 0) return { on: from, provisional: false }
    return nth[before + days - 1] ?? countOut(horizon, before + days - nth.length, from, working)
  }
  return { workingDayAfter, workingDaysBetween: (from, to) => throughDay(dayNumber(to)) - throughDay(dayNumber(from)) }
}

/** Mondays to Fridays from Saturday 1970-01-03 to the day itself; negative before it. */
function weekdaysUpTo(number: number): number {
  const days = number - 1
  const weeks = Math.floor(days / 7)
  return weeks * 5 + Math.max(0, days - weeks * 7 - 2)
}

function countOut(start: number, days: number, from: Day, working: (number: number) => boolean): WorkingDayFound {
  let at = start
  for (let left = days; left > 0; ) {
    at += 1
    if (working(at)) left -= 1
  }
  return { on: days === 0 ? from : dayOfNumber(at), provisional: true }
}

/** FNV-1a over each day's standing. */
function fingerprint(standings: readonly DayStanding[]): string {
  const MARK = { weekday: 1, weekend: 2, 'made-up': 3, holiday: 4 }
  let hash = 0x811c9dc5
  for (const { why } of standings) hash = Math.imul(hash ^ MARK[why], 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
