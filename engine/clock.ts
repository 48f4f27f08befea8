import {
  type Day,
  type DayStanding,
  lastWorkingDay,
  type MonthRule,
  plusDays,
  plusMonths,
  rollForward,
  type WorkingCalendar,
} from './dates/index.ts'

/** What a provision allows: so many working days, calendar days or months after the day the clock starts. */
export type Budget =
  | { readonly count: 'working-days'; readonly days: number }
  | { readonly count: 'calendar-days'; readonly days: number }
  | { readonly count: 'months'; readonly months: number }

/** One line of how a due day was found; `clockSentence` says it. */
export type ClockLine =
  | { readonly line: 'start'; readonly on: Day; readonly budget: Budget }
  /** A rest day that did not count, or a weekend day that was worked and did. */
  | { readonly line: 'skipped' | 'counted'; readonly on: Day; readonly standing: DayStanding }
  | { readonly line: 'month'; readonly on: Day; readonly rule: MonthRule }
  /** The term would have ended on this rest day. */
  | { readonly line: 'rolled'; readonly on: Day; readonly standing: DayStanding }
  /** A day was counted outside the schedules known, `from` to `horizon`: Monday to Friday were taken as working days. */
  | { readonly line: 'unpublished'; readonly from: Day; readonly horizon: Day }
  | { readonly line: 'due'; readonly on: Day; readonly provisional: boolean }

export type Reckoning = {
  /** The last day in time, usable to its last second. */
  readonly dueOn: Day
  readonly provisional: boolean
  /** Id of the calendar it was reckoned by; one calendar serves the whole reckoning. */
  readonly calendar: string
  readonly derivation: readonly ClockLine[]
}

/**
 * The last day of a statutory clock and how it was found. The starting day is not counted; calendar days and months that
 * end on a rest day move forward to the next working day. Never for effect periods: see `effectPeriodEnd`.
 * @throws RangeError where the budget is negative or no whole number.
 */
export function runClock(from: Day, budget: Budget, calendar: WorkingCalendar): Reckoning {
  const { on: dueOn, provisional, lines } = count(from, budget, calendar)
  const { from: first, horizon } = calendar
  const derivation: readonly ClockLine[] = [
    { line: 'start', on: from, budget },
    ...lines,
    ...(provisional ? [{ line: 'unpublished', from: first, horizon } as const] : []),
    { line: 'due', on: dueOn, provisional },
  ]
  return { dueOn, provisional, calendar: calendar.id, derivation }
}

/** Whether something done on a day was in time: the one answer for what is shown and what is enforced. */
export function isInTime(dueOn: Day, doneOn: Day): boolean {
  return doneOn <= dueOn
}

type Counted = { readonly on: Day; readonly provisional: boolean; readonly lines: readonly ClockLine[] }

function count(from: Day, budget: Budget, calendar: WorkingCalendar): Counted {
  if (budget.count === 'working-days') {
    const found = lastWorkingDay(calendar, from, budget.days)
    return { ...found, lines: notableDays(from, found.on, calendar) }
  }
  const { on, lines } = unrolledEnd(from, budget)
  const end = rollForward(on, calendar)
  const rolled = end.rolledOff.map((it) => ({ line: 'rolled', ...it }) as const)
  return { ...end, lines: [...lines, ...rolled, ...madeUp(end.on, calendar)] }
}

/** Where a term of calendar days or months ends before rest days are looked at. */
function unrolledEnd(from: Day, budget: Exclude<Budget, { count: 'working-days' }>) {
  const length = budget.count === 'months' ? budget.months : budget.days
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError(`not the length of a term: ${length}`)
  if (budget.count === 'calendar-days') return { on: plusDays(from, length), lines: [] }
  const { on, rule } = plusMonths(from, length)
  return { on, lines: [{ line: 'month', on, rule } as const] }
}

function madeUp(on: Day, calendar: WorkingCalendar): ClockLine[] {
  const standing = calendar.standing(on)
  return standing.why === 'made-up' ? [{ line: 'counted', on, standing }] : []
}

/** Every day after the first, up to the last, on which counting was not simply one working day after another. */
function notableDays(from: Day, until: Day, calendar: WorkingCalendar): ClockLine[] {
  const lines: ClockLine[] = []
  for (let on = plusDays(from, 1); on <= until; on = plusDays(on, 1)) {
    const standing = calendar.standing(on)
    lines.push(...(standing.working ? madeUp(on, calendar) : [{ line: 'skipped', on, standing } as const]))
  }
  return lines
}

export type DayChanged = { readonly on: Day; readonly was: DayStanding; readonly is: DayStanding }

/** What a new or changed calendar does to a running clock: both reckonings, and the changed days that bear on them. */
export type Reprojection = {
  readonly was: Reckoning
  readonly is: Reckoning
  readonly moved: boolean
  readonly because: readonly DayChanged[]
}

export function reproject(from: Day, budget: Budget, before: WorkingCalendar, after: WorkingCalendar): Reprojection {
  const [was, is] = [runClock(from, budget, before), runClock(from, budget, after)]
  const until = was.dueOn < is.dueOn ? is.dueOn : was.dueOn
  const because: DayChanged[] = []
  const since = budget.count === 'working-days' ? plusDays(from, 1) : unrolledEnd(from, budget).on
  for (let on = since; on <= until; on = plusDays(on, 1)) {
    const [old, now] = [before.standing(on), after.standing(on)]
    if (old.working !== now.working) because.push({ on, was: old, is: now })
  }
  return { was, is, moved: was.dueOn !== is.dueOn, because }
}
