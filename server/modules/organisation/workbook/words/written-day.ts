import { type Day, dayOfNumber, dayOrNull } from '../../../../../engine/dates/index.ts'
import type { Cell } from '../../../../platform/spreadsheets/index.ts'
import { spaced } from './text.ts'

/**
 * A date as an office writes it. `day`: the first day of what is written; `last`: its last day (they differ for a month
 * alone); `doubt`: what had to be assumed, in Chinese, or null. `none`: empty or a word for "still running".
 */
export type WrittenDay =
  | { readonly is: 'day'; readonly day: Day; readonly last: Day; readonly doubt: string | null }
  | { readonly is: 'none'; readonly running: boolean }
  | { readonly is: 'wrong'; readonly why: string }

const RUNNING =
  /^(?:至?今(?:在任|在职|仍?任职)?|到?现在|目前|当前|现任(?:职)?|现职|在任|在职|在岗|任职中|续任|连任|留任|仍在任|仍任|未(?:免职?|离任|卸任|到期|结束|终止|定)|尚未.*|正在任职|持续(?:有效)?|有效|长期(?:有效)?|无(?:固定)?期限|不限|无|空|暂无|没有|N\/?A|NULL|NONE|[-—–―─_/\\.…~*·、]+)$/i
const FOREVER = /^(?:9999|2999|2099(?=.?12.?31))/
const SEPARATOR = '[-./、,·。—–−―_~ ]'
const FULL = new RegExp(`^(\\d{4})(?:年|${SEPARATOR})(\\d{1,2})(?:月|${SEPARATOR})(\\d{1,2})(?:日|号)?[.。]?$`)
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const MONTH = new RegExp(`^(\\d{4})(?:年|${SEPARATOR})(\\d{1,2})(?:月份?)?[.。]?$`)
const SIX_DIGITS = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/
const SHORT_YEAR = /^['’]?(\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})(?:日|号)?$/
const SERIAL = /^([2-7]\d{4})(?:\.\d+)?$/
const SERIAL_OF_1970 = 25_569

export function readDay(cell: Cell | undefined): WrittenDay {
  if (cell?.day) return FOREVER.test(cell.day) ? { is: 'none', running: true } : exactly(cell.day)
  return readDayText(cell?.text ?? '')
}

/** A county's dates are few and written again and again. */
const kept = new Map<string, WrittenDay>()
const MOST_KEPT = 50_000

export function readDayText(written: string): WrittenDay {
  const before = kept.get(written)
  if (before !== undefined) return before
  const now = readAnew(written)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(written, now)
  return now
}

function readAnew(written: string): WrittenDay {
  const plain = spaced(written)
  if (plain === '') return { is: 'none', running: false }
  const text = undressed(plain)
  if (RUNNING.test(plain.replaceAll(' ', '')) || FOREVER.test(text)) return { is: 'none', running: true }
  return fullDay(text, plain) ?? monthAlone(text, plain) ?? uncertainDay(text, plain) ?? unreadable(text, plain)
}

function fullDay(text: string, plain: string): WrittenDay | null {
  const parts = DIGITS.exec(text) ?? FULL.exec(text)
  if (parts === null) return null
  const found = dayOf(parts[1], parts[2], parts[3])
  return found ? exactly(found) : { is: 'wrong', why: `“${plain}”不是日历上有的日子` }
}

function monthAlone(text: string, plain: string): WrittenDay | null {
  const parts = SIX_DIGITS.exec(text) ?? MONTH.exec(text)
  if (parts === null) return null
  const first = dayOf(parts[1], parts[2], '1')
  if (first === null) return { is: 'wrong', why: `“${plain}”不是日历上有的月份` }
  const last = [31, 30, 29, 28].map((it) => dayOf(parts[1], parts[2], String(it))).find((it) => it !== null)
  return { is: 'day', day: first, last: last ?? first, doubt: `“${plain}”只写到月` }
}

/** A year of two digits, or a date that lost its format and shows its serial number. */
function uncertainDay(text: string, plain: string): WrittenDay | null {
  const short = SHORT_YEAR.exec(text)
  const serial = SERIAL.exec(text)
  const year = short && `${Number(short[1]) <= 50 ? '20' : '19'}${short[1]}`
  const found = short
    ? dayOf(year ?? '', short[2], short[3])
    : serial
      ? dayOfNumber(Number(serial[1]) - SERIAL_OF_1970)
      : null
  return found && { is: 'day', day: found, last: found, doubt: `“${plain}”写法不全` }
}

function unreadable(text: string, plain: string): WrittenDay {
  if (/^\d{4}年?$/.test(text)) return { is: 'wrong', why: `“${plain}”只写了年份` }
  return { is: 'wrong', why: `“${plain}”看不出是哪一天` }
}

const exactly = (day: Day): WrittenDay => ({ is: 'day', day, last: day, doubt: null })

function dayOf(year = '', month = '', date = ''): Day | null {
  if (Number(year) < 1900 || Number(year) > 2100) return null
  return dayOrNull(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

const NUMERALS = '〇一二三四五六七八九'

/** Without time of day, weekday, 起, 止 and the like; Chinese numerals as digits; no spaces. */
function undressed(plain: string): string {
  const text = plain
    .replace(/(?:[T ]|(?<=[日号]))(?:上午|下午)?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+]\d{2}:?\d{2})?$/, '')
    .replace(/[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?$/, '')
    .replace(/^(\d{2,4}) (\d{1,2}) (\d{1,2})$/, '$1-$2-$3')
    .replaceAll(' ', '')
    .replace(/^(?:自|从|于|至|到|截至|截止)(?=[\d二一])/, '')
    .replace(/(?:起|止|始|开始|结束|任|免|任职|免职|前后?|为止)+$/, '')
  return /[〇零○一二三四五六七八九元]/.test(text) && /[年月]/.test(text) ? numeralsAsDigits(text) : text
}

function numeralsAsDigits(text: string): string {
  return text
    .replace(/[零○]/g, '〇')
    .replace(/元(?=[月年])/g, '一')
    .replace(/([一二三]?)十([一二三四五六七八九]?)/g, (_all, tens: string, ones: string) =>
      String((tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones))),
    )
    .replace(/[〇一二三四五六七八九]/g, (it) => String(NUMERALS.indexOf(it)))
}
