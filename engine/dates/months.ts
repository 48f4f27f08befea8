import { type Day, day, plusDays } from './day.ts'
import type { DayStanding, WorkingCalendar } from './working-calendar.ts'

/** By which rule a day months away was found: the day of the same number, or the month's last where it has none. */
export type MonthRule = 'corresponding-day' | 'last-of-month'

export type MonthsOn = { readonly on: Day; readonly rule: MonthRule }

/**
 * The corresponding day `months` on (back where negative); where that month has none, its last day, by analogy with
 * article 202 of the Civil Code. Reckon repeated terms from the first day, never from the last answer, or they drift.
 * @throws RangeError where `months` is no whole number or the year leaves 100–9999.
 */
export function plusMonths(on: Day, months: number): MonthsOn {
  if (!Number.isSafeInteger(months)) throw new RangeError(`not a number of months: ${months}`)
  const month = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + months
  const [year, nth] = [Math.floor(month / 12), (month % 12) + 1]
  const wanted = Number(on.slice(8, 10))
  const last = new Date(Date.UTC(2000 + (year % 400), nth, 0)).getUTCDate()
  return {
    on: day([pad(year, 4), pad(nth, 2), pad(Math.min(wanted, last), 2)].join('-')),
    rule: wanted > last ? 'last-of-month' : 'corresponding-day',
  }
}

const pad = (number: number, length: number) => String(number).padStart(length, '0')

/** A rest day that a term would have ended on. */
type RolledOff = { readonly on: Day; readonly standing: DayStanding }

export type TermEnd = MonthsOn & {
  readonly rolledOff: readonly RolledOff[]
  /** The end was sought past the published schedules and may still move. */
  readonly provisional: boolean
}

/** The last day of a statutory term of months: the starting day is not counted, and an end on rest days moves forward. */
export function termEnd(from: Day, months: number, calendar: WorkingCalendar): TermEnd {
  const { on, rule } = plusMonths(from, months)
  return { rule, ...rollForward(on, calendar) }
}

/** The first working day on or after a day, with each rest day passed over and why. */
export function rollForward(on: Day, calendar: WorkingCalendar): Omit<TermEnd, 'rule'> {
  const rolledOff: RolledOff[] = []
  let at = on
  for (let standing = calendar.standing(at); !standing.working; standing = calendar.standing(at)) {
    rolledOff.push({ on: at, standing })
    at = plusDays(at, 1)
  }
  return { on: at, rolledOff, provisional: !calendar.standing(at).published }
}

/**
 * The last day of an effect period (影响期): the starting day counts, the end is the day before the corresponding day and
 * is never moved. Where the month has no corresponding day, its last day is the end.
 */
export function effectPeriodEnd(from: Day, months: number): MonthsOn {
  const { on, rule } = plusMonths(from, months)
  return { on: rule === 'last-of-month' ? on : plusDays(on, -1), rule }
}
