import { type Day, dayOfNumber } from '../../../../engine/dates/index.ts'
import type { Cell } from '../sheet.ts'

/** How numbers of one style are shown. */
export type NumberFormat =
  | 'date'
  | 'plain'
  | { readonly before: string; readonly width: number; readonly after: string }

/** Built-in formats that show a day in a Chinese Excel or WPS; they have no code in the file. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const ZEROS = /^((?:"[^"]*")?)(0+)((?:"[^"]*")?)$/

export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN_DATES.has(id) ? 'date' : 'plain'
  const first = code.split(';')[0] ?? ''
  const zeros = ZEROS.exec(first)
  if (zeros) return { before: unquoted(zeros[1]), width: zeros[2]?.length ?? 1, after: unquoted(zeros[3]) }
  return showsDay(first) ? 'date' : 'plain'
}

const unquoted = (text = '') => text.replaceAll('"', '')

/** Year, day or weekday, or a month that is not the minutes of a time. */
function showsDay(code: string): boolean {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
  if (/general|[@#?]|0|e[+-]/i.test(letters)) return false
  return /[yde]|aaa/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))
}

const LAST_SERIAL = 2_958_465 // 9999-12-31
const HALF_A_MILLISECOND = 0.5 / 86_400_000

/** The day of a serial number; null where the epoch has none (the 29 February 1900 that never was among them). */
function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const whole = Math.floor(serial + HALF_A_MILLISECOND) + (from1904 ? 1462 : 0)
  if (whole < 1 || whole > LAST_SERIAL || whole === 60) return null
  return dayOfNumber(whole - 25_569 + (whole < 60 ? 1 : 0))
}

/** What a number shows: a real day, zeros in front where the format asks for them, else no needless digit. */
export function shownNumber(value: number, format: NumberFormat, from1904: boolean): Cell {
  if (format === 'date') {
    const day = dayOfSerial(value, from1904)
    if (day !== null) return { text: day, day }
  }
  const text = String(Number(value.toPrecision(15)))
  if (typeof format === 'string' || !/^\d+$/.test(text)) return { text, day: null }
  return { text: format.before + text.padStart(format.width, '0') + format.after, day: null }
}
