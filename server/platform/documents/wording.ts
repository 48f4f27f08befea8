import type { Day } from '../../../engine/dates/index.ts'
import { widthOf } from './measures.ts'

/** `2026年3月5日`, Arabic and without leading zeros. */
export function writtenDay(on: Day): string {
  const [year, month, date] = on.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** The document number with six-cornered brackets, without 第 and without leading zeros: `青纪发〔2026〕7号`. */
export function documentNumber(text: string): string {
  return text
    .trim()
    .replace(/[[(【〔\uff3b\uff08\ufe5d]\s*(\d{4})\s*[\])】〕\uff3d\uff09\ufe5e]/u, '〔$1〕')
    .replace(/〕\s*第?\s*0*(?=\d)/u, '〕')
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99: 一, 十, 十二, 二十, 九十九. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return ten + (DIGITS[number % 10] ?? '')
}

/** What a document can hold: no control or half characters; line ends kept as \n, tabs as spaces. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
}

const FULL: Readonly<Record<string, string>> = {
  ',': '\uff0c',
  ';': '\uff1b',
  ':': '\uff1a',
  '?': '\uff1f',
  '!': '\uff01',
}
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u

/** Clean, with the punctuation of Chinese text full width as it is printed, however it was typed. */
export function typeset(text: string): string {
  const bracketed = clean(text).replace(/\(([^()]*)\)/gu, (whole, inside: string, at: number, all: string) => {
    const beside = `${all[at - 1] ?? ''}${inside}${all[at + whole.length] ?? ''}`
    return CHINESE.test(beside) ? `\uff08${inside}\uff09` : whole
  })
  let written = ''
  let before = ''
  for (const [at, letter] of [...bracketed].entries()) {
    const chinese = CHINESE.test(before) || (CHINESE.test(bracketed[at + 1] ?? '') && !/\d/.test(before))
    before = chinese ? (FULL[letter] ?? letter) : letter
    written += before
  }
  return written
}

/** The lines of a text that hold anything. */
export function linesOf(text: string): string[] {
  return typeset(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
const NEVER_FIRST = /^[的和与、。》”’\uff0c\uff1a\uff1b\uff01\uff1f\uff09]/u
const NEVER_LAST = /[《“‘\uff08]$/u

/** Lines of nearly equal length, broken between words: the trapezoid that a title of an official letter makes. */
export function balanced(title: string, charactersPerLine: number): string[] {
  if (title.includes('\n')) return linesOf(title)
  const whole = typeset(title).trim()
  const lines = Math.ceil(widthOf(whole) / charactersPerLine)
  if (lines <= 1) return [whole]
  const most = Math.min(charactersPerLine, widthOf(whole) / lines + 2)
  const written: string[] = ['']
  for (const { segment } of WORDS.segment(whole)) {
    const last = written.at(-1) ?? ''
    const fits = widthOf(last + segment) <= most || NEVER_FIRST.test(segment) || NEVER_LAST.test(last)
    if (fits || last === '') written[written.length - 1] = last + segment
    else written.push(segment)
  }
  return written
}
