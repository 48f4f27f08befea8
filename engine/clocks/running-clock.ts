import { type Day, type Period, plusDays, type WorkingCalendar } from '../dates/index.ts'
import type { ExtensionRule } from '../vocabulary.ts'
import { type Budget, daysChanged, type NoDueDay, type Reckoning, type Reprojection, reckoned } from './clock.ts'
import { type Counted, countTerm } from './count-term.ts'
import { type Extension, type ExtensionRefusal, extendedTerm } from './extensions.ts'
import { pausesAfter, runsBackwards } from './pauses.ts'

/** A statutory clock as it is kept: what it may count, when it began, when it stood, by whom it was lengthened. */
export type RunningClock = {
  readonly start: Day
  readonly term: Budget
  /** Half-open: a pause is over on its `until`, which counts again; null while it stands. In any order, told twice or once. */
  readonly pauses: readonly Period[]
  /** In the order in which they were granted. */
  readonly extensions: readonly Extension[]
  /** By which the book lets this clock be lengthened. */
  readonly rules: readonly ExtensionRule[]
}

export type ClockRefusal =
  | { readonly refused: 'before-calendar'; readonly start: Day; readonly calendarFrom: Day }
  | { readonly refused: 'pause-backwards'; readonly pause: Period }
  | { readonly refused: ExtensionRefusal; readonly extension: Extension }
  | { readonly refused: 'day-not-set-above' }
  | { readonly refused: 'set-day-before-start'; readonly start: Day }

/**
 * The last day of a running clock: paused days are left out in the unit of the term, calendar days before the end is
 * moved off rest days. While a pause stands there is no last day but what is left; a pause that began after the last day
 * changes nothing. Extensions reach from the start of the term, never from an end already moved.
 */
export function reckonRunning(clock: RunningClock, calendar: WorkingCalendar): Reckoning | NoDueDay | ClockRefusal {
  const counted = countRunning(clock, calendar)
  if ('refused' in counted) return counted
  const { found, lines } = counted
  const before = [{ line: 'start', on: clock.start, budget: clock.term } as const, ...lines]
  if (found.on !== null) return reckoned(found.on, found, before, calendar)
  const { provisional, standsSince: since, left } = found
  const derivation = [...before, ...found.lines, { line: 'standing', since, left } as const]
  return { dueOn: null, left, provisional, calendar: calendar.id, derivation }
}

type CountedRunning = { readonly found: Counted; readonly lines: Reckoning['derivation'] }

function countRunning(clock: RunningClock, calendar: WorkingCalendar): CountedRunning | ClockRefusal {
  const { start, term } = clock
  if (start < calendar.from) return { refused: 'before-calendar', start, calendarFrom: calendar.from }
  const backwards = clock.pauses.find(runsBackwards)
  if (backwards !== undefined) return { refused: 'pause-backwards', pause: backwards }
  const pauses = pausesAfter(start, clock.pauses)
  const stretch = extendedTerm(start, term, clock, pauses, calendar)
  if ('refused' in stretch) return stretch
  return { found: countTerm(start, stretch.whole, pauses, calendar), lines: stretch.lines }
}

/** What a new or changed calendar does to a clock with its pauses and extensions, and which days did it. */
export function reprojectRunning(
  clock: RunningClock,
  before: WorkingCalendar,
  after: WorkingCalendar,
): Reprojection<Reckoning | NoDueDay> | ClockRefusal {
  const [was, is] = [reckonRunning(clock, before), reckonRunning(clock, after)]
  if ('refused' in was) return was
  if ('refused' in is) return is
  const moved = was.dueOn !== is.dueOn || leftOf(was) !== leftOf(is)
  return { was, is, moved, because: bearingDays(clock, before, after) }
}

const leftOf = (it: Reckoning | NoDueDay) => ('left' in it ? it.left?.days : undefined)

/** The changed days between where the calendar begins to matter and the later end, less those on which the clock stood. */
function bearingDays(clock: RunningClock, before: WorkingCalendar, after: WorkingCalendar) {
  const counted = [before, after].flatMap((calendar) => {
    const it = countRunning(clock, calendar)
    return 'refused' in it ? [] : [it.found]
  })
  const [since, until] = [counted.map((it) => it.since()).toSorted()[0], counted.map(lastCounted).toSorted().at(-1)]
  if (since === undefined || until === undefined) return []
  const stood = pausesAfter(clock.start, clock.pauses)
  return daysChanged(since, until, before, after).filter(
    ({ on }) => !stood.some((it) => it.from <= on && (it.until === null || on < it.until)),
  )
}

const lastCounted = (it: Counted): Day => (it.on === null ? plusDays(it.standsSince, -1) : it.on)
