import type { Day, WorkingCalendar } from '../dates/index.ts'
import type { Clock, ClockVariant } from '../vocabulary.ts'
import { type NoDueDay, type Reckoning, runClock } from './clock.ts'
import { daySetAbove, effectPeriod, periodEnd, yearlyDate } from './fixed-terms.ts'
import type { ClockRefusal } from './running-clock.ts'

/** The variant of that id, the basic one where none is named, null where there is none such. */
export function variantOf(clock: Clock, id?: string): ClockVariant | null {
  return id === undefined ? clock.variants[0] : (clock.variants.find((it) => it.id === id) ?? null)
}

/**
 * The last day of a clock of the book that starts on a day, without pause or extension, and how it was found.
 * @param setDay the day that the superior named; only for a term that waits for it.
 * @throws RangeError where the term is of a kind that is none; a checked book has none such.
 */
export function reckonClock(
  { term }: ClockVariant,
  from: Day,
  calendar: WorkingCalendar,
  setDay: Day | null = null,
): Reckoning | NoDueDay | ClockRefusal {
  if (from < calendar.from) return { refused: 'before-calendar', start: from, calendarFrom: calendar.from }
  if (setDay !== null && term.kind !== 'set-above') return { refused: 'day-not-set-above' }
  if (setDay !== null && setDay < from) return { refused: 'set-day-before-start', start: from }
  switch (term.kind) {
    case 'statutory':
      return runClock(from, term.budget, calendar)
    case 'effect-period':
      return effectPeriod(from, term.stages, calendar)
    case 'yearly-date':
      return yearlyDate(from, term, calendar)
    case 'period-end':
      return periodEnd(from, term, calendar)
    case 'set-above':
      return daySetAbove(from, setDay, calendar)
    default:
      throw new RangeError(`no kind of term: ${JSON.stringify(term satisfies never)}`)
  }
}
