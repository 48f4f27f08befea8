/** A civil day in Asia/Shanghai, written `2026-03-05`. Compares and sorts as text. */
export type Day = string & { readonly __day: unique symbol }

/** Half-open: `from` counts, `until` does not; `until: null` is "still running". */
export type Period = { readonly from: Day; readonly until: Day | null }

/** Half-open: `from` is the first day, `until` the first day no longer; null is "still in force". */
export type Dated = { readonly inForce: Period }

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

const DAYS_PER_ERA = 146_097
const YEARS_PER_ERA = 400
/** From 0000-03-01 to 1970-01-01. */
const BEFORE_1970 = 719_468

/** Days since 1970-01-01, by the Gregorian calendar with years that begin in March, so that 29 February is a year's last day. */
export function dayNumber(on: Day): number {
  const month = digits(on, 5, 7)
  const year = digits(on, 0, 4) - (month > 2 ? 0 : 1)
  const era = Math.floor(year / YEARS_PER_ERA)
  const ofEra = year - era * YEARS_PER_ERA
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(on, 8, 10) - 1
  return era * DAYS_PER_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - BEFORE_1970
}

/** The way back. */
export function dayOfNumber(number: number): Day {
  const since = number + BEFORE_1970
  const era = Math.floor(since / DAYS_PER_ERA)
  const at = since - era * DAYS_PER_ERA
  const ofEra = Math.floor((at - Math.floor(at / 1460) + Math.floor(at / 36_524) - Math.floor(at / 146_096)) / 365)
  const ofYear = at - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const year = era * YEARS_PER_ERA + ofEra + (month > 2 ? 0 : 1)
  return `${four(year)}-${two(month)}-${two(ofYear - Math.floor((153 * march + 2) / 5) + 1)}` as Day
}

const ZERO = 48

function digits(text: string, from: number, until: number): number {
  let value = 0
  for (let at = from; at < until; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO
  return value
}

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`)
const four = (value: number) => (value < 1000 ? String(value).padStart(4, '0') : `${value}`)

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
