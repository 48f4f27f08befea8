import {
  type Day,
  type DayStanding,
  daysBetween,
  lastWorkingDay,
  type Period,
  periodHas,
  plusDays,
  plusMonths,
  type WorkingCalendar,
} from '../dates/index.ts'
import type { ClockLine, Left } from './clock.ts'

/** A term with all that was added to it: working days, or months and then calendar days. */
export type WholeTerm =
  | { readonly count: 'working-days'; readonly days: number }
  | { readonly count: 'calendar'; readonly months: number; readonly days: number }

export type Counted = {
  readonly provisional: boolean
  readonly lines: readonly ClockLine[]
  /** From this day on a change of the calendar bears on the end; worked out only where somebody asks. */
  since(): Day
} & ({ readonly on: Day } | { readonly on: null; readonly standsSince: Day; readonly left: Left })

/**
 * Counts a term from the day after `start`, leaving out the paused days.
 * @param pauses in order and apart, as `pausesAfter` gives them; only the last may stand open.
 */
export function countTerm(start: Day, term: WholeTerm, pauses: readonly Period[], calendar: WorkingCalendar): Counted {
  return term.count === 'working-days'
    ? countWorkingDays(start, term.days, pauses, calendar)
    : countCalendarDays(start, term, pauses, calendar)
}

function countWorkingDays(start: Day, days: number, pauses: readonly Period[], calendar: WorkingCalendar): Counted {
  const since = () => plusDays(start, 1)
  const lines: ClockLine[] = []
  let paused = 0
  let end = lastWorkingDay(calendar, start, days)
  for (const { from, until } of pauses.filter((it) => it.from > start)) {
    if (from > end.on) break
    const before = plusDays(from, -1)
    if (until === null) {
      const left = days + paused - calendar.workingDaysBetween(start, before)
      const provisional = before > calendar.horizon
      return { on: null, standsSince: from, left: { count: 'working-days', days: left }, provisional, lines, since }
    }
    const adds = calendar.workingDaysBetween(before, plusDays(until, -1))
    paused += adds
    end = lastWorkingDay(calendar, start, days + paused)
    lines.push({ line: 'paused', from, last: plusDays(until, -1), adds, count: 'working-days' })
  }
  const notable = notableDays(start, end.on, calendar, pauses)
  return { ...end, lines: lines.length === 0 ? notable : [...lines, ...notable], since }
}

function countCalendarDays(
  start: Day,
  { months, days }: { readonly months: number; readonly days: number },
  pauses: readonly Period[],
  calendar: WorkingCalendar,
): Counted {
  const { on: ofMonths, rule } = plusMonths(start, months)
  let end = plusDays(ofMonths, days)
  const lines: ClockLine[] = []
  if (months > 0) lines.push({ line: 'month', on: ofMonths, rule })
  if (months > 0 && days > 0) lines.push({ line: 'further-days', days, on: end })

  const passed: Period[] = []
  let rolled = rollPast(end, passed, calendar)
  for (const pause of pauses) {
    const { from, until } = pause
    if (from > rolled.on) break
    if (until === null) {
      const left = Math.max(0, daysBetween(from, end) + 1)
      const open = { on: null, standsSince: from, left: { count: 'calendar-days', days: left } } as const
      return { ...open, provisional: false, lines, since: () => end }
    }
    const adds = from > end ? 0 : daysBetween(from, until)
    end = plusDays(end, adds)
    passed.push(pause)
    rolled = rollPast(end, passed, calendar)
    lines.push({ line: 'paused', from, last: plusDays(until, -1), adds, count: 'calendar-days' })
  }
  return { ...rolled, lines: [...lines, ...rolled.lines, ...madeUp(rolled.on, calendar)], since: () => end }
}

/** The first working day from the end of a term on that was not paused. */
function rollPast(end: Day, passed: readonly Period[], calendar: WorkingCalendar) {
  const lines: ClockLine[] = []
  let at = end
  for (; ; at = plusDays(at, 1)) {
    const standing = calendar.standing(at)
    if (!standing.working) lines.push({ line: 'rolled', on: at, standing })
    else if (!passed.some((it) => periodHas(it, at))) return { on: at, provisional: !standing.published, lines }
  }
}

function madeUp(on: Day, calendar: WorkingCalendar): ClockLine[] {
  const standing: DayStanding = calendar.standing(on)
  return standing.why === 'made-up' ? [{ line: 'counted', on, standing }] : []
}

/** Every unpaused day after the first, up to the last, on which counting was not simply one working day after another. */
function notableDays(
  from: Day,
  until: Day,
  calendar: WorkingCalendar,
  pauses: readonly Period[],
): readonly ClockLine[] {
  const found = calendar.notableDays(from, until)
  return pauses.length === 0 ? found : found.filter(({ on }) => !pauses.some((it) => periodHas(it, on)))
}
