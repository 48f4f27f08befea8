import type { Day } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { IndexedFact, Of, SignBook } from './raised-sign.ts'

type Says = (grounds: readonly IndexedFact[]) => string

/** What each sign says in words: the facts, never a judgement of the person. */
export type Saying = {
  readonly absenceUnreported: Says
  readonly headInactive: Says
  readonly knownNotActed: Says
  readonly violationInLine: Says
  readonly leaderInactive: Says
}

export const inWords = (on: Day) => `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`
const DISCIPLINES: Readonly<Record<string, string>> = {
  political: '政治纪律',
  organisation: '组织纪律',
  integrity: '廉洁纪律',
  mass: '群众纪律',
  work: '工作纪律',
  life: '生活纪律',
}
const PROBLEMS: Readonly<Record<string, string>> = { 'private-fund': '私设小金库' }

export function sayingOf(county: CountyOverTime): Saying {
  const person = (number: string) => county.personRef(number).name
  const unit = (number: string) => county.unitRef(number).name
  const absences = (grounds: readonly IndexedFact[]) => grounds as readonly Of<'absence-recorded'>[]
  const violations = (grounds: readonly IndexedFact[]) => grounds as readonly Of<'violation-recorded'>[]
  const away = (it: Of<'absence-recorded'>) => `${person(it.person)}${inWords(it.on)}`
  const violated = (it: Of<'violation-recorded'>) =>
    `${person(it.person)}${inWords(it.on)}违反${DISCIPLINES[it.discipline] ?? it.discipline}(${it.ref})`

  return {
    absenceUnreported: (grounds) =>
      `${absences(grounds)
        .map((it) => `${away(it)}外出,事先没有报备(${unit(it.unit)})`)
        .join(';')}。`,
    headInactive: (grounds) => {
      const all = absences(grounds)
      const last = all.at(-1)
      const before = all.slice(0, -1)
      return `${before.map(away).join('、')}外出未报备,负责人已经知悉;此后没有提醒或谈话的记录,${last ? away(last) : ''}又有人外出未报备。`
    },
    knownNotActed: (grounds) => {
      const all = [...(grounds as readonly Of<'problem-known'>[])].sort((a, b) => (a.on < b.on ? -1 : 1))
      const first = all[0]
      if (!first) return ''
      const again = all.length > 1 ? `,此后又有 ${all.length - 1} 次知悉记录` : ''
      return `${person(first.by)}自${inWords(first.on)}起知悉${unit(first.unit)}的问题(${PROBLEMS[first.class] ?? first.class},编号 ${first.problem})${again};县定期限内没有处理、上报或移交的记录。`
    },
    violationInLine: (grounds) => `${violations(grounds).map(violated).join(';')},已经认定。`,
    leaderInactive: (grounds) => {
      const all = violations(grounds)
      const last = all.at(-1)
      return `${all.slice(0, -1).map(violated).join(';')};此后分管领导没有与其谈话、也没有经他人核实的检查记录,${last ? violated(last) : ''}。`
    },
  }
}

/** The provisions a sign rests on, each with its mark in words. */
export function groundsInWords(book: SignBook, under: readonly string[]): string {
  return under.length === 0 ? '' : `依据:${[...new Set(under.map(book.shortProvision))].join('、')}。`
}
