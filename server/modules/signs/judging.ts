import { type Day, lastWorkingDay, plusDays, plusMonths, type WorkingDayFound } from '../../../engine/dates/index.ts'
import type { Fact, SettingName } from '../conduct/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type FactIndex, indexFacts } from './fact-index.ts'
import type { Deriving } from './raised-sign.ts'

/** Months on from the 31st and back again may land this many days apart. */
const LONGEST_MONTH_DIFFERENCE = 3

/** All that a rule may ask: who was who, what was recorded, where windows and clocks end. */
export type Judging = {
  readonly county: CountyOverTime
  readonly facts: FactIndex
  /** Recorded by the end of the day and not withdrawn by then. */
  counts(fact: Fact, by: Day): boolean
  /** The corresponding day so many months on, itself within the window. */
  windowEnd(from: Day, months: number): Day
  /** No window of so many months that has the day begins before this. */
  windowBegin(on: Day, months: number): Day
  clockEnd(from: Day, workdays: number): WorkingDayFound
  documentOf(name: SettingName, on: Day): string | null
}

export function judgingOf(
  county: CountyOverTime,
  recorded: readonly Fact[],
  { calendar, defaults, documentOf }: Pick<Deriving, 'calendar' | 'defaults' | 'documentOf'>,
): Judging {
  const facts = indexFacts(county, recorded, defaults)
  return {
    county,
    facts,
    counts: facts.standing.counts,
    windowEnd: kept((from, months) => plusMonths(from, months).on),
    windowBegin: kept((on, months) => plusDays(plusMonths(on, -months).on, -LONGEST_MONTH_DIFFERENCE)),
    clockEnd: kept((from, workdays) => lastWorkingDay(calendar, from, workdays)),
    documentOf: documentOf ?? (() => null),
  }
}

/** A county's years have few days: each is reckoned once. */
function kept<T>(reckon: (from: Day, span: number) => T): (from: Day, span: number) => T {
  const bySpan = new Map<number, Map<Day, T>>()
  return (from, span) => {
    const known = bySpan.get(span) ?? new Map<Day, T>()
    bySpan.set(span, known)
    const before = known.get(from)
    if (before !== undefined) return before
    const found = reckon(from, span)
    known.set(from, found)
    return found
  }
}

type Dated = { readonly on: Day }

/** Place of the first of a list in the order of its days that is not before a day. */
export const firstFrom = (list: readonly Dated[], from: Day): number => placeOf(list, (on) => on < from)

/** Place of the first of a list in the order of its days that is after a day; '' is before all days. */
export const firstAfter = (list: readonly Dated[], after: Day | ''): number => placeOf(list, (on) => on <= after)

/** Place of the first that fails a test which days pass up to a point. */
function placeOf(list: readonly Dated[], passes: (on: Day) => boolean): number {
  let low = 0
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1
    if (passes((list[middle] as Dated).on)) low = middle + 1
    else high = middle
  }
  return low
}

/** The last day up to and including `until` on which one of the list happened, as known by the end of `by`; '' if none. */
export function lastDayOf<T extends Fact>(
  list: readonly T[] | undefined,
  until: Day,
  by: Day,
  judging: Judging,
  fits: (it: T) => boolean = () => true,
): Day | '' {
  if (list === undefined) return ''
  for (let at = firstAfter(list, until) - 1; at >= 0; at -= 1) {
    const it = list[at]
    if (it !== undefined && judging.counts(it, by) && fits(it)) return it.on
  }
  return ''
}

/** No window of the county's that has a day begins before this one. */
export function reachesBackTo(judging: Judging, on: Day): Day {
  return judging.windowBegin(on, judging.facts.numbers.greatest('repeatWindowMonths'))
}
