import { squeezed } from './text.ts'

/** What a cell says of a person: a number, a name, or both ("方小(G1085)", "G1085 方小"). */
export type PersonWords = { readonly number: string; readonly name: string }

/** For comparing numbers: capitals, no leading noughts before digits alone. */
export function numberKey(number: string): string {
  const text = squeezed(number).toUpperCase()
  return /^0+\d+$/.test(text) ? text.replace(/^0+/, '') : text
}

/** For comparing names: no spaces, one kind of middle dot. */
export function nameOf(text: string): string {
  return squeezed(text).replace(/[•・‧∙⋅.]/g, '·')
}

const BRACKETS = /^(.*?)[([【〔<《「](.+?)[)\]】〕>》」]$/
const CODE_FIRST = /^([A-Za-z]{0,8}[-_]?\d[\dA-Za-z_-]*)[,、/::|—-]?([\u3400-\u9fff·]{2,})$/
const CODE_LAST = /^([\u3400-\u9fff·]{2,}?)[,、/::|—-]?([A-Za-z]{0,8}[-_]?\d[\dA-Za-z_-]*)$/
const HAS_DIGIT = /\d/

/** @param isNumber whether the text is a person's number in this county; decides where a number is not plain to see. */
export function personWords(written: string, isNumber: (text: string) => boolean): PersonWords {
  const text = squeezed(written)
  if (text === '') return { number: '', name: '' }
  if (isNumber(text)) return { number: text, name: '' }
  const brackets = BRACKETS.exec(text)
  if (brackets) return fromBrackets(brackets[1] ?? '', brackets[2] ?? '', isNumber)
  const first = CODE_FIRST.exec(text)
  if (first) return { number: first[1] ?? '', name: nameOf(first[2] ?? '') }
  const last = CODE_LAST.exec(text)
  if (last) return { number: last[2] ?? '', name: nameOf(last[1] ?? '') }
  return HAS_DIGIT.test(text) ? { number: text, name: '' } : { number: '', name: nameOf(text) }
}

function fromBrackets(before: string, inside: string, isNumber: (text: string) => boolean): PersonWords {
  const labelled = inside.replace(/^(?:干部|人员)?(?:编号|工号|代码|编码|号)[::]?/, '')
  if (isNumber(labelled) || HAS_DIGIT.test(labelled)) return { number: labelled, name: nameOf(before) }
  if (isNumber(before) || HAS_DIGIT.test(before)) return { number: before, name: nameOf(inside) }
  return { number: '', name: nameOf(before) }
}
