import { type Day, dayInWords } from '../../../engine/dates/index.ts'
import type { SettingName } from '../conduct/index.ts'
import { disciplineWords, problemClassWords } from '../conduct/index.ts'
import type { Judging } from './judging.ts'
import type { FactOf } from './standing.ts'

/** Beyond this many a sentence says only how many there were; the facts are listed beside it. */
const MOST_NAMED = 3

export const nameOf = (judging: Judging, person: string) => judging.county.personRef(person).name
export const unitName = (judging: Judging, unit: string | null) =>
  unit === null ? '' : judging.county.unitRef(unit).name

/** 潘俊宇2026年3月2日、石小2026年3月9日 — or the last few of many. */
export function happenings(judging: Judging, facts: readonly { readonly person: string; readonly on: Day }[]): string {
  const inOrder = facts.toSorted((one, other) => (`${one.on}${one.person}` < `${other.on}${other.person}` ? -1 : 1))
  const named = inOrder.slice(-MOST_NAMED).map((it) => `${nameOf(judging, it.person)}${dayInWords(it.on)}`)
  return facts.length > MOST_NAMED ? `${named.join('、')}等${facts.length}人次` : named.join('、')
}

/** 违反工作纪律（暗访〔2026〕1号） */
export function violationInWords({ discipline, ref }: FactOf<'violation-recorded'>): string {
  return `违反${disciplineWords(discipline)}（${ref}）`
}

export function problemInWords(known: FactOf<'problem-known'>): string {
  return `${problemClassWords(known.class)}的问题（编号${known.problem}）`
}

/** 县定15天 — with the document that set the number, where it is known. */
export function countyNumber(judging: Judging, name: SettingName, value: number, unit: string, on: Day): string {
  const document = judging.documentOf(name, on)
  return `县定${value}${unit}${document ? `，见${document}` : ''}`
}

/** Entered later than it happened: the reader is told, since the clock of the sign began with the entry. */
export function enteredLate(fact: { readonly on: Day; readonly recordedOn: Day }): string {
  return fact.recordedOn > fact.on ? `（${dayInWords(fact.recordedOn)}补录）` : ''
}
