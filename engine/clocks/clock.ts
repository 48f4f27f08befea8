import { type Day, type DayStanding, type MonthRule, plusDays, type WorkingCalendar } from '../dates/index.ts'
import { type Counted, countTerm, type WholeTerm } from './count-term.ts'

/** What a provision allows: so many working days, calendar days or months after the day the clock starts. */
export type Budget =
  | { readonly count: 'working-days'; readonly days: number }
  | { readonly count: 'calendar-days'; readonly days: number }
  | { readonly count: 'months'; readonly months: number }

/** What is left of a term while it stands; no days where it had run out on rest days before the pause. */
export type Left = { readonly count: 'working-days' | 'calendar-days'; readonly days: number }

/** One line of how a due day was found; `clockSentence` says it. */
export type ClockLine =
  | { readonly line: 'start'; readonly on: Day; readonly budget: Budget }
  | {
      readonly line: 'extended'
      readonly on: Day
      readonly by: string
      readonly document: string
      readonly adds: Budget
    }
  /** A rest day that did not count, or a weekend day that was worked and did. */
  | { readonly line: 'skipped' | 'counted'; readonly on: Day; readonly standing: DayStanding }
  | { readonly line: 'month'; readonly on: Day; readonly rule: MonthRule }
  /** Calendar days that an extension put behind the months. */
  | { readonly line: 'further-days'; readonly days: number; readonly on: Day }
  /** The clock stood from the first day to the last, both included; so many days of its own unit were left out. */
  | {
      readonly line: 'paused'
      readonly from: Day
      readonly last: Day
      readonly adds: number
      readonly count: Left['count']
    }
  | { readonly line: 'standing'; readonly since: Day; readonly left: Left }
  /** The term would have ended on this rest day. */
  | { readonly line: 'rolled'; readonly on: Day; readonly standing: DayStanding }
  /** A day was counted outside the schedules known, `from` to `horizon`: Monday to Friday were taken as working days. */
  | { readonly line: 'unpublished'; readonly from: Day; readonly horizon: Day }
  | { readonly line: 'due'; readonly on: Day; readonly provisional: boolean }
  | { readonly line: 'effect-stage'; readonly title: string; readonly from: Day; readonly months: number }
  | { readonly line: 'effect-end'; readonly title: string; readonly on: Day; readonly rule: MonthRule }
  | { readonly line: 'asked'; readonly on: Day }
  | { readonly line: 'yearly-date'; readonly month: number; readonly date: number }
  | { readonly line: 'period-end'; readonly label: string; readonly first: Day; readonly last: Day }
  | { readonly line: 'not-set-above' }
  | { readonly line: 'set-above'; readonly on: Day }
  /** The end of an effect period or of a date of the calendar, which no rest day moves. */
  | { readonly line: 'ends'; readonly of: 'effect' | 'date'; readonly on: Day }

export type Reckoning = {
  /** The last day in time, usable to its last second; of an effect period its last day of effect. */
  readonly dueOn: Day
  readonly provisional: boolean
  /** Id of the calendar it was reckoned by; one calendar serves the whole reckoning. */
  readonly calendar: string
  readonly derivation: readonly ClockLine[]
}

/** A clock without a last day: it stands, or the superior has not named the day. */
export type NoDueDay = Omit<Reckoning, 'dueOn'> & { readonly dueOn: null; readonly left: Left | null }

/**
 * The last day of a statutory term and how it was found. The starting day is not counted; calendar days and months that
 * end on a rest day move forward to the next working day. Never for effect periods: see `effectPeriod`.
 * @throws RangeError where the budget is negative, no whole number, or of a unit that is none.
 */
export function runClock(from: Day, budget: Budget, calendar: WorkingCalendar): Reckoning {
  const found = countTerm(from, wholeTerm(budget), [], calendar)
  if (found.on === null) throw new RangeError('a clock without a pause has a last day')
  return reckoned(found.on, found, [{ line: 'start', on: from, budget }], calendar)
}

export function reckoned(
  dueOn: Day,
  { provisional, lines }: Pick<Counted, 'provisional' | 'lines'>,
  before: readonly ClockLine[],
  calendar: WorkingCalendar,
): Reckoning {
  const { from, horizon } = calendar
  const due: ClockLine = { line: 'due', on: dueOn, provisional }
  const derivation: ClockLine[] = provisional
    ? [...before, ...lines, { line: 'unpublished', from, horizon }, due]
    : [...before, ...lines, due]
  return { dueOn, provisional, calendar: calendar.id, derivation }
}

/** @throws RangeError where it is no term. */
export function wholeTerm(budget: Budget): WholeTerm {
  const fault = faultInBudget(budget)
  if (fault !== null) throw new RangeError(fault)
  if (budget.count === 'working-days') return budget
  return budget.count === 'months'
    ? { count: 'calendar', months: budget.months, days: 0 }
    : { count: 'calendar', months: 0, days: budget.days }
}

/** Why it is no term, or null. A unit that is none is never taken for another. */
export function faultInBudget(budget: Budget): string | null {
  if (!['working-days', 'calendar-days', 'months'].includes(budget.count)) return `no unit of a term: ${budget.count}`
  const length = budget.count === 'months' ? budget.months : budget.days
  return Number.isSafeInteger(length) && length >= 0 ? null : `not the length of a term: ${length}`
}

/**
 * Whether something done on a day was in time: the one answer for what is shown and what is enforced. What counts is the
 * day it was done, not the day it was entered. While there is no last day nothing is late.
 */
export function isInTime(dueOn: Day | null, doneOn: Day): boolean {
  return dueOn === null || doneOn <= dueOn
}

export type DayChanged = { readonly on: Day; readonly was: DayStanding; readonly is: DayStanding }

/** What a new or changed calendar does to a running clock: both reckonings, and the changed days that bear on them. */
export type Reprojection<R extends Reckoning | NoDueDay = Reckoning> = {
  readonly was: R
  readonly is: R
  readonly moved: boolean
  readonly because: readonly DayChanged[]
}

export function reproject(
  from: Day,
  budget: Budget,
  before: WorkingCalendar,
  after: WorkingCalendar,
): Reprojection<Reckoning> {
  const [was, is] = [runClock(from, budget, before), runClock(from, budget, after)]
  const { since } = countTerm(from, wholeTerm(budget), [], before)
  const because = daysChanged(since(), was.dueOn < is.dueOn ? is.dueOn : was.dueOn, before, after)
  return { was, is, moved: was.dueOn !== is.dueOn, because }
}

/** The days, both ends included, that are worked by one calendar and not by the other. */
export function daysChanged(since: Day, until: Day, before: WorkingCalendar, after: WorkingCalendar): DayChanged[] {
  const changed: DayChanged[] = []
  for (let on = since; on <= until; on = plusDays(on, 1)) {
    const [was, is] = [before.standing(on), after.standing(on)]
    if (was.working !== is.working) changed.push({ on, was, is })
  }
  return changed
}
