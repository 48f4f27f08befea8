import { calendarPeriodOf } from '../calendar-periods.ts'
import { type Day, dayOrNull, effectPeriodEnd, plusDays, type WorkingCalendar } from '../dates/index.ts'
import type { ClockTerm, EffectStage } from '../vocabulary.ts'
import type { ClockLine, NoDueDay, Reckoning } from './clock.ts'

/**
 * The last day of effect (影响期): the starting day counts, each stage ends the day before the corresponding day or on the
 * month's last day where there is none, the next begins the day after; no rest day moves it, so it is never provisional.
 * @throws RangeError where a stage is no whole number of months or has none.
 */
export function effectPeriod(from: Day, stages: readonly EffectStage[], calendar: WorkingCalendar): Reckoning {
  const lines: ClockLine[] = []
  let begins = from
  for (const { title, months } of stages) {
    if (!Number.isSafeInteger(months) || months <= 0)
      throw new RangeError(`not the length of an effect period: ${months}`)
    const { on, rule } = effectPeriodEnd(begins, months)
    lines.push({ line: 'effect-stage', title, from: begins, months }, { line: 'effect-end', title, on, rule })
    begins = plusDays(on, 1)
  }
  if (lines.length === 0) throw new RangeError('an effect period has at least one stage')
  return fixed(plusDays(begins, -1), lines, 'effect', calendar)
}

/** The next such date of the calendar on or after a day; no rest day moves it. */
export function yearlyDate(
  from: Day,
  { month, date }: Extract<ClockTerm, { kind: 'yearly-date' }>,
  calendar: WorkingCalendar,
): Reckoning {
  const year = Number(from.slice(0, 4))
  const [here, next] = [dateIn(year, month, date), dateIn(year + 1, month, date)]
  const lines = [{ line: 'asked', on: from } as const, { line: 'yearly-date', month, date } as const]
  return fixed(from <= here ? here : next, lines, 'date', calendar)
}

function dateIn(year: number, month: number, date: number): Day {
  const found = dayOrNull(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
  if (found === null) throw new RangeError(`not a date of every year: ${month}-${date}`)
  return found
}

/** The last day of the calendar period in which a day lies; no rest day moves it. */
export function periodEnd(
  from: Day,
  { every }: Extract<ClockTerm, { kind: 'period-end' }>,
  calendar: WorkingCalendar,
): Reckoning {
  const { label, first, last } = calendarPeriodOf(every, from)
  return fixed(
    last,
    [
      { line: 'asked', on: from },
      { line: 'period-end', label, first, last },
    ],
    'date',
    calendar,
  )
}

/** The day that the superior named, as he named it; while he has not, there is none. */
export function daySetAbove(from: Day, setDay: Day | null, calendar: WorkingCalendar): Reckoning | NoDueDay {
  const asked = { line: 'asked', on: from } as const
  if (setDay !== null) return fixed(setDay, [asked, { line: 'set-above', on: setDay }], 'date', calendar)
  const derivation = [asked, { line: 'not-set-above' } as const]
  return { dueOn: null, left: null, provisional: false, calendar: calendar.id, derivation }
}

function fixed(on: Day, lines: readonly ClockLine[], of: 'effect' | 'date', calendar: WorkingCalendar): Reckoning {
  return { dueOn: on, provisional: false, calendar: calendar.id, derivation: [...lines, { line: 'ends', of, on }] }
}
