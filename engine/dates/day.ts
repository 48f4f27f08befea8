/** A civil day in Asia/Shanghai, written `2026-03-05`. Compares and sorts as text. */
export type Day = string & { readonly __day: unique symbol }

/** Half-open: `from` counts, `until` does not; `until: null` is "still running". */
export type Period = { readonly from: Day; readonly until: Day | null }

/** Half-open: `from` is the first day, `until` the first day no longer; null is "still in force". */
export type Dated = { readonly inForce: Period }

const MS_PER_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day, or null where the text is no day of the calendar (30 February). */
export function dayOrNull(text: string): Day | null {
  const parts = SHAPE.exec(text)
  if (parts === null) return null
  const moment = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return new Date(moment).toISOString().slice(0, 10) === text ? (text as Day) : null
}

/** @throws RangeError where the text is no day; for literals in code and data already checked. */
export function day(text: string): Day {
  const found = dayOrNull(text)
  if (found === null) throw new RangeError(`not a day: ${text}`)
  return found
}

/** Days since 1970-01-01. */
export function dayNumber(on: Day): number {
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10))) / MS_PER_DAY
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

export function plusDays(on: Day, days: number): Day {
  return dayOfNumber(dayNumber(on) + days)
}

/** Calendar days from one day to the other; 0 on the same day, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 Sunday … 6 Saturday. */
export function weekday(on: Day): number {
  return (((dayNumber(on) + 4) % 7) + 7) % 7
}

export function periodHas(period: Period, on: Day): boolean {
  return period.from <= on && (period.until === null || on < period.until)
}

export function periodsMeet(one: Period, other: Period): boolean {
  return (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until)
}
