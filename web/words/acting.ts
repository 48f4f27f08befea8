import type { KnownProblem, Relation, Reversal, Stalled } from '../../contract/acting.ts'
import { sayShortDay } from './days.ts'

export const actingTabs = ['open', 'acted', 'all'] as const
export type ActingTab = (typeof actingTabs)[number]

/** 见事出手: what each supervising body knew, what it did, and the facts beside. */
export const actingWords = {
  title: '见事出手',
  lead: '县纪委、乡镇纪委和派驻组知悉了哪些问题，做了什么，从知悉到处理用了多少天。只摆登记的事实，不评机构，也不评人。',
  now: '现在先看',
  nothingKnown: '这段时间没有您能看到的知悉登记。登记了“问题知悉”，就会出现在这里。',
  allActed: (known: number) => `这段时间知悉的 ${known} 件都有处理的登记，没有要催的。`,
  open: (open: number, on: string, body: string, days: number) =>
    `有 ${open} 件知悉了，还没有处理的登记。请先问${body}${sayShortDay(on)}知悉的这一件，到今天 ${days} 天了。`,
  seeOldest: (body: string) => `看${body}还没有处理的`,
  bodies: '各监督机构',
  bodiesLead: '按机构编号排列，不按多少和快慢排。点数字，看是哪几件。',
  nothingKnownBy: '这段时间没有知悉登记的机构：',
  noBodies: '您不负责监督机构，这里没有您能看到的内容。',
  columns: {
    body: '机构',
    known: '知悉',
    acted: '已处理',
    open: '还没有处理',
    middle: '用时（中间数）',
    oldest: '没有处理的最早一件',
  },
  seeThem: (body: string, what: string, count: number) => `${body}${what} ${count} 件`,
  days: (days: number) => `${days} 天`,
  none: '—',
  counted: '怎么数的',
  countedHow: [
    '同一机构对同一问题，从本机构的人最早一次知悉算起；内设室算在县纪委里。',
    '当天或者以后本机构的人第一次登记处理、上报或者移交，算已处理。天数按自然日。',
    '用时的中间数：把已处理的各件按天数排开，取正中间的一件。',
    '撤回的登记不算。与您有需回避关系的人和事，不在您看到的范围里。',
  ],
  notJudged: '是不愿、不会还是不敢，本系统不下结论，只把能分辨的事实摆在旁边。',
  under: '依据',
  bodyLead: (span: string) => `${span}知悉的问题，和到今天为止的处理。`,
  back: '回到各监督机构',
  matters: '知悉的问题',
  tabs: { open: '还没有处理', acted: '已处理', all: '全部' } satisfies Record<ActingTab, string>,
  tabsLabel: '看哪些',
  noMatters: {
    open: '知悉的问题都有了处理的登记。',
    acted: '没有已处理的问题。',
    all: '这段时间没有知悉登记。',
  } satisfies Record<ActingTab, string>,
  of: (unit: string) => `${unit}的问题`,
  facts: '登记的事实',
  late: (on: string) => `${sayShortDay(on)}补录`,
  relations: '要不要换人办',
  stalled: '过了期限还停着的步骤',
  stalledLead: '只列您能看到的事项和问题，最后一天已过、这一步还没有办的。',
  noStalled: '您能看到的事项和问题里，没有过了期限还停着的。',
  reversals: '处理以后的变化',
  reversalsLead: (months: number) =>
    `本机构的人处理问题以后 ${months} 个月内，处理被撤回、本人不再任原职的。只给上一级看。`,
  reversalsOff: '县里还没有定“把前后两次问题连起来看的月数”，这一部分不看。定了文件，就会在这里列出来。',
  noReversals: '没有这样的变化。',
  innocent: (count: number) => `先想一想：可能另有原因（${count} 条）`,
  next: '接下来',
} as const

export function sayDays({ knownOn, actedOn, days }: KnownProblem): string {
  const known = sayShortDay(knownOn)
  return actedOn === null
    ? `${known}知悉，还没有处理的登记，到今天 ${days} 天。`
    : `${known}知悉，${sayShortDay(actedOn)}处理，用了 ${days} 天。`
}

/** What is recorded, never what it means. */
export const sayRelation = ({ person, to }: Relation, unit: string): string =>
  to === null ? `知悉人${person.name}那一天也在${unit}任职。` : `知悉人${person.name}与${to.name}有登记的需回避关系。`

export const sayStalled = (it: Stalled): string => `${it.of} ${it.number}`

export const sayStanding = (it: Stalled): string =>
  `停在“${it.stands}”，从${sayShortDay(it.since)}起；最后一天是${sayShortDay(it.dueOn)}，已过 ${it.daysOver} 天。`

export function sayReversal({ kind, problem, person, actedOn, on, words, now }: Reversal): string {
  const acted = `${person.name}${sayShortDay(actedOn)}处理了问题 ${problem}`
  if (kind === 'withdrawn') return `${acted}，这条处理登记${sayShortDay(on)}被撤回，写的原因是：${words}`
  return `${acted}，${sayShortDay(on)}起不再任${words}${now === null ? '，以后的任职没有登记' : `，现任${now}`}。`
}
