import { plusDays } from '../../engine/dates/index.ts'
import { absentUnreported, notSo, remind, talkOver, violated } from './answering.ts'
import type { SignName, Telling } from './telling.ts'

/** Where earlier signs about leaders were raised and answered; the rest of the story keeps clear of them. */
export const LONG_PAST = { head: 'D38', leader: 'D11', knew: ['P4', 'D46', 'TJ3', 'TJ9'] } as const

/** A head who let absences pass over a year ago; his supervising leader talked with him. */
export function tellHeadOnce(story: Telling): void {
  const { who, last } = story
  const [first, unit] = [last - 340, LONG_PAST.head]
  const head = who.headOf(unit, story.day(first)) ?? ''
  const [one, other] = who.othersIn(unit, story.day(first)) as [string, string]
  const away = (person: string, at: number) => absentUnreported(story, { person, unit, at, seenBy: [head] })
  notSo(story, away(one, first), { by: head, at: first + 1, words: '外出招商行程变动，当晚已电话告知，不是不报。' })
  const again = away(other, first + 25)
  remind(story, again, { by: head, at: first + 28, words: '已当面提醒，今后行程变动也要先报。' })
  const about: SignName = { on: again.on, kind: 'head-inactive-on-absences', about: head }
  const by = who.supervisorOf(unit, story.day(first + 25)) ?? ''
  const words = '约谈党组书记，要求把外出报备挂到党组会固定议程；一个月后回访，报备已按日登记。'
  talkOver(story, about, { by, at: first + 29, words }, 'reminder')
}

/** A deputy who only mentioned a first violation; after the second his head talked with him. */
export function tellLeaderOnce(story: Telling): void {
  const { who, last } = story
  const [first, second, section] = [last - 300, last - 228, `${LONG_PAST.leader}S3`]
  const person = who.othersIn(section, story.day(first))[0] ?? ''
  const leader = who.leaderOver(section, story.day(first)) ?? ''
  const found = { person, discipline: 'work', foundBy: 'inspection' } as const
  const year = (at: number) => story.day(at).slice(0, 4)
  const once = violated(story, { ...found, ref: `查〔${year(first)}〕6号` }, first)
  remind(story, once, { by: leader, at: first + 3, words: '电话里提醒了一句，要求注意影响。' })
  const again = violated(story, { ...found, ref: `查〔${year(second)}〕11号` }, second)
  const member = '与本人谈了两次，科里工地巡查改为两人同去、当日上传记录。'
  talkOver(story, again, { by: leader, at: second + 2, words: member }, 'heart')
  const by = who.headOf(LONG_PAST.leader, story.day(second)) ?? ''
  const about: SignName = { on: again.on, kind: 'leader-inactive-after-first', about: leader }
  const words = '提醒谈话：第一次之后只打了电话，没有谈、没有查。本人认账，已补查分管的两个科。'
  talkOver(story, about, { by, at: second + 4, words }, 'reminder')
}

/** Knew, and acted only after the clock had run out; the commission's head or the supervising leader followed it up. */
export function tellKnownOnce(story: Telling): void {
  const { last } = story
  const commission = (at: number) => story.who.headOf('U2', story.day(at)) ?? ''
  const late = '约谈组长：线索压了十三个工作日，已于约谈前移交；责令今后当日登记、三日内提出意见。'
  lateAct(
    story,
    { problem: 'WT-018', knew: 'P4', unit: 'D14', class: '工程款支付手续不全', at: last - 410 },
    (sign, at) => talkOver(story, sign, { by: commission(at), at, words: late }, 'ask'),
  )
  const bureau = '提醒局长：审计指出的问题不能等年底一起改，已看到整改方案和退款凭证。'
  lateAct(
    story,
    { problem: 'WT-046', knew: 'D46', unit: 'D46', class: '培训补贴重复发放', at: last - 270 },
    (sign, at) =>
      remind(story, sign, { by: story.who.supervisorOf('D46', story.day(at)) ?? '', at, words: bureau }, 'WT-046'),
  )
  const town = '当面问清：怕影响和村里的关系，一直没有报。已报县纪委，本人写了检查。'
  lateAct(
    story,
    { problem: 'WT-065', knew: 'TJ3', unit: 'T3', class: '村集体房屋出租未公开', at: last - 190 },
    (sign, at) => talkOver(story, sign, { by: commission(at), at, words: town }, 'reminder'),
  )
}

type Late = { problem: string; knew: string; unit: string; class: string; at: number }

function lateAct(story: Telling, late: Late, answer: (sign: SignName, at: number) => void): void {
  const { problem, unit, at } = late
  const by = story.who.headOf(late.knew, story.day(at)) ?? ''
  story.tell({ fact: 'problem-known', problem, by, unit, class: late.class, how: 'inspection' }, at)
  answer({ on: dayAfterClock(story, at), kind: 'known-not-acted', about: by }, at + 12)
  story.tell({ fact: 'problem-acted-on', problem, by, act: 'handed-over' }, at + 13)
}

/** Reported up in time, but entered three days after the clock: shown as 补录, and answered so. */
export function tellEnteredLate(story: Telling): void {
  const at = story.last - 120
  const by = story.who.headOf('TJ9', story.day(at)) ?? ''
  const known = { problem: 'WT-081', by, unit: 'T9', class: '防汛物资台账不符' } as const
  story.tell({ fact: 'problem-known', ...known, how: 'own-observation' }, at)
  story.tell({ fact: 'problem-acted-on', problem: 'WT-081', by, act: 'reported-up' }, at + 8, at + 13)
  const sign: SignName = { on: dayAfterClock(story, at), kind: 'known-not-acted', about: by }
  const words = '查收文登记，第八个工作日已报县纪委，登记晚了。请今后当日登记。'
  notSo(story, sign, { by: story.who.headOf('U2', story.day(at)) ?? '', at: at + 14, words })
}

const CLOCK = 10

function dayAfterClock(story: Telling, from: number) {
  return plusDays(story.day(from + CLOCK), 1)
}
