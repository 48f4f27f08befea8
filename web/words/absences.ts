import type { AbsenceReport } from '../../contract/absences.ts'
import { sayMoment, sayShortDay } from './days.ts'

export const halfWords = { morning: '上午', afternoon: '下午' } as const
type Half = keyof typeof halfWords

/** 2026年3月5日上午 */
export const sayHalfDay = (on: string, half: Half) => `${sayShortDay(on)}${halfWords[half]}`
export const sayAway = (it: { from: string; fromHalf: Half; to: string; toHalf: Half }) =>
  `${sayHalfDay(it.from, it.fromHalf)}至${sayHalfDay(it.to, it.toHalf)}`

export const absenceStateWords: Readonly<Record<AbsenceReport['state'], string>> = {
  lodged: '已报备，还没批',
  approved: '已同意',
  declined: '不同意',
  'not-gone': '没有去',
  back: '已销假',
}

export const absenceWords = {
  title: '外出报备',
  lead: '离开之前报一下：什么时候、去哪里、什么事、谁顶着。急事先走，回头也要补报。',
  report: '我要外出',
  empty: '还没有外出报备。您自己的、您负责的人的，都会列在这里。',
  late: (at: string) => `补报，${sayMoment(at)}录入`,
  lodged: (at: string) => `${sayMoment(at)}报`,
  new: {
    title: '报一次外出',
    lead: '填好就算报了，不用等批了才能走急事。只写地名，不记行踪。',
    who: '谁外出',
    whoChoices: { self: '我自己', other: '替别人登记' },
    person: '外出的人',
    personHint: '本单位办公室、负责的领导可以代为登记，会写明是您登记的。',
    from: '哪天走',
    fromHalf: '走的时候是',
    to: '哪天回来',
    toHalf: '回来的时候是',
    halves: { morning: '上午', afternoon: '下午' },
    place: '去哪里',
    placeHint: '写地名或者单位，例如：市统计局',
    why: '事由',
    whyWords: '什么事',
    standIn: '谁代为主持工作',
    standInHint: '本单位的另一个人；不主持工作的可以不填。',
    reach: '怎样联系',
    left: '人已经走了',
    leftHint: '已经走了的是补报，照实选。',
    shortWhy: '为什么没能提前',
    togetherWhy: '为什么要两人同时外出',
    submit: '报备',
    saved: '已报备。',
  },
  plan: {
    title: '按本县的规定',
    approver: (names: string) => `由${names}批。`,
    nobody: '县里没有可以批的人。请按上级的规定报批，这里先记下。',
    unset: (names: string) => `本县没有定由谁批，由${names}批。`,
    either: (names: string) => `本县没有定由谁批，${names}都可以批。`,
    late: '走的时间已经过了，这是补报。补报照收，写明实际录入的时间；已经登记的未报备外出不因此改变。',
    short: '比本县定的报备时间晚。写明原因照样可以报。',
    together: (name: string, days: string) =>
      `${name}${days}也外出。主要负责人和负责日常工作的副职原则上不同时外出，写明原因仍可以报。`,
    basis: '依据',
  },
  see: {
    of: (name: string) => `${name}外出报备`,
    going: (days: string, place: string) => `${days}，去${place}。`,
    now: '现在要做的',
    waits: (names: string) => `等${names}批。`,
    nobody: '县里没有可以批的人，请按上级的规定报批。',
    approved: '已经同意。回来那天在这里销假。',
    awayNow: '回来那天在这里销假，或者在行程变了的时候改一下。',
    declined: '没有同意。与批的人商量后另报一份。',
    finished: '已经销假，这一份办完了。',
    notGone: '没有去，这一份办完了。',
    content: '报备的内容',
    person: '外出的人',
    unit: '单位',
    days: '起止',
    place: '去哪里',
    why: '事由',
    standIn: '代为主持工作',
    reach: '联系方式',
    lodged: '报备',
    by: (name: string) => `，${name}登记`,
    shortWhy: '没能提前的原因',
    togetherWhy: '同时外出的原因',
    together: (names: string) => `（${names}同时外出）`,
    decision: '审批',
    decided: (name: string, on: string, approved: boolean) =>
      `${name}${sayShortDay(on)}${approved ? '同意' : '不同意'}`,
    back: '销假',
    changes: '改过的行程',
    changed: (name: string, on: string) => `${name}${sayShortDay(on)}改`,
    changedLate: '原定时间过后才改，多出的日子不算事先报备',
    notGoing: '没有去',
    until: (day: string) => `改到${day}回来`,
  },
  decide: {
    title: '您批不批',
    decision: '意见',
    choices: { approved: '同意', declined: '不同意' },
    words: '要说的话',
    wordsHint: '不同意的要写明原因。',
    submit: '批',
    saved: '已批。',
  },
  back: { title: '回来了，销假', on: '哪天回来的', half: '回来的时候是', submit: '销假', saved: '已销假。' },
  change: {
    title: '行程变了',
    gone: '怎么变',
    goneChoices: { yes: '改回来的时间', no: '不去了' },
    to: '哪天回来',
    toHalf: '回来的时候是',
    why: '为什么改',
    submit: '改行程',
    saved: '行程已改。',
  },
} as const
