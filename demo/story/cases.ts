import { absentUnreported, notSo, remind, violated } from './answering.ts'
import type { Telling } from './telling.ts'

/** Where the three cases play: the same units for every `today`. */
export const CASE_A = 'D1'
export const CASE_B = { town: 'T8', commission: 'TJ8' } as const
export const CASE_D = { department: 'D2', section: 'D2S2' } as const

/**
 * Case A: members of a bureau's leading group go away without a word; the head sees the list and lets it pass, twice.
 * The third absence, two working days ago, says so of the head.
 */
export function tellCaseA(story: Telling): void {
  const { who, last } = story
  const first = last - 26
  const head = who.headOf(CASE_A, story.day(first)) ?? ''
  const [one, other] = who.othersIn(CASE_A, story.day(first)) as [string, string]
  const went = (person: string, at: number, seenBy = [head]) =>
    absentUnreported(story, { person, unit: CASE_A, at, seenBy })
  const said = [
    '他去市里对接报表，事后跟我说过一声，手续问题，不算什么事。',
    '家里有急事，第二天就回来了，班子里都知道，不必再提。',
  ] as const
  notSo(story, went(one, first), { by: head, at: first + 2, words: said[0] })
  notSo(story, went(other, first + 3), { by: head, at: first + 5, words: said[1] })
  went(one, last - 1, [])
}

/** Case B: a township discipline secretary comes to know of a private fund, twice, and ten working days go by. */
export function tellCaseB(story: Telling): void {
  const { who, last } = story
  const by = who.headOf(CASE_B.commission, story.day(last - 14)) ?? ''
  const known = { fact: 'problem-known', problem: 'WT-108', by, unit: CASE_B.town, class: 'private-fund' } as const
  story.tell({ ...known, how: 'talk-note' }, last - 14)
  story.tell({ ...known, how: 'audit-line' }, last - 10)
}

/**
 * Case D: a section member breaks work discipline twice in about seven months. After the first time the sign goes past
 * the deputy in charge, who leaves it, to the section head, who reminds; the deputy himself does nothing.
 */
export function tellCaseD(story: Telling): void {
  const { who, last } = story
  const first = story.placeOf(221)
  const person = who.othersIn(CASE_D.section, story.day(first))[0] ?? ''
  const chief = who.headOf(CASE_D.section, story.day(first)) ?? ''
  const year = (at: number) => story.day(at).slice(0, 4)
  const covert = { person, discipline: 'work', foundBy: 'covert-check' } as const
  const sign = violated(story, { ...covert, ref: `暗访〔${year(first)}〕9号` }, first)
  const words = '科务会后单独提醒：上班时间不得办私事，本周起外出一律写去向牌。'
  remind(story, sign, { by: chief, at: first + 7, words })
  violated(story, { ...covert, ref: `暗访〔${year(last - 2)}〕21号` }, last - 2)
}
