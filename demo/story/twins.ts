import { absentUnreported, remind, talkOver, violated } from './answering.ts'
import type { Telling } from './telling.ts'

/** Where the innocent twins play. */
export const TWIN_A = 'D13'
export const TWIN_B = { town: 'T5', commission: 'TJ5' } as const
export const TWIN_D_TALKED = 'D22S2'
export const TWIN_D_CHECKED = 'D12S2'

/** The head saw the first absence and reminded; a second one a month later says nothing about him. */
export function tellTwinA(story: Telling): void {
  const { who, last } = story
  const first = last - 96
  const head = who.headOf(TWIN_A, story.day(first)) ?? ''
  const [one, other] = who.othersIn(TWIN_A, story.day(first)) as [string, string]
  const away = (person: string, at: number) => absentUnreported(story, { person, unit: TWIN_A, at, seenBy: [head] })
  const reminded = '当面说清：班子成员外出须提前一天报备，党组会上重申了一次。'
  remind(story, away(one, first), { by: head, at: first + 2, words: reminded })
  const asked = '谈了一次。她说明是临时去库区查险情，今后出发前先发信息报备，回来补手续。'
  talkOver(story, away(other, first + 22), { by: head, at: first + 24, words: asked }, 'ask')
}

/** What he came to know, in talk and in an audit, was reported up on the seventh working day. */
export function tellTwinB(story: Telling): void {
  const { who, last } = story
  const by = who.headOf(TWIN_B.commission, story.day(last - 60)) ?? ''
  const known = { fact: 'problem-known', problem: 'WT-094', by, unit: TWIN_B.town, class: 'private-fund' } as const
  story.tell({ ...known, how: 'talk-note' }, last - 60)
  story.tell({ ...known, how: 'audit-line' }, last - 56)
  story.tell({ fact: 'problem-acted-on', problem: 'WT-094', by, act: 'reported-up' }, last - 53)
}

/** After the first violation the leader in charge talked with the member. */
export function tellTwinTalked(story: Telling): void {
  const first = story.last - 150
  const { person, leader, year } = partiesOf(story, TWIN_D_TALKED, first)
  const found = { person, discipline: 'work', foundBy: 'covert-check' } as const
  const heart = '谈心一小时。孩子住院、心思不在岗上，已调整班次；约定一个月后再谈。'
  const once = violated(story, { ...found, ref: `暗访〔${year}〕12号` }, first)
  talkOver(story, once, { by: leader, at: first + 2, words: heart }, 'heart')
  const again = violated(story, { ...found, ref: `暗访〔${story.day(first + 120).slice(0, 4)}〕17号` }, first + 120)
  const second = '第二次谈话，指出屡次脱岗的后果，本人写了书面说明，报局长另作提醒谈话。'
  talkOver(story, again, { by: leader, at: first + 122, words: second }, 'heart')
}

/** After the first violation the leader in charge looked into the section himself, and another confirmed what he found. */
export function tellTwinChecked(story: Telling): void {
  const first = story.last - 170
  const { person, leader, year } = partiesOf(story, TWIN_D_CHECKED, first)
  const [confirmedBy] = [story.who.headOf('P5', story.day(first)) ?? '']
  const check = (sign: ReturnType<typeof violated>, at: number, result: string) => {
    const body = { fact: 'check-held', by: leader, unit: TWIN_D_CHECKED, result, confirmedBy } as const
    story.answer(sign, { by: leader, at, answer: 'check', words: result, fact: story.tell(body, at) })
  }
  const found = { person, discipline: 'work', foundBy: 'inspection' } as const
  const looked = '查了科里两个月的考勤和派车单，另有一处代签，已改为本人刷卡。'
  check(violated(story, { ...found, ref: `查〔${year}〕15号` }, first), first + 4, looked)
  const again = violated(story, { ...found, ref: `查〔${story.day(first + 130).slice(0, 4)}〕28号` }, first + 130)
  check(again, first + 133, '复查考勤，代签没有再出现；这次是值班空岗，值班表改为双人。')
}

function partiesOf(story: Telling, section: string, at: number) {
  const on = story.day(at)
  const person = story.who.othersIn(section, on)[0] ?? ''
  return { person, leader: story.who.leaderOver(section, on) ?? '', year: on.slice(0, 4) }
}
