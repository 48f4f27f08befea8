import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, PersonRef, ProvisionRef, page, text, UnitRef, Version } from './endpoint.ts'

export const HalfDay = z.enum(['morning', 'afternoon'], { message: '请选上午还是下午' })
export const ABSENCE_WHYS = {
  meeting: '开会',
  business: '公务',
  study: '学习培训',
  leave: '休假',
  illness: '看病',
  family: '家里有事',
  other: '其他',
} as const
export type AbsenceWhy = keyof typeof ABSENCE_WHYS
const AbsenceWhy = z.enum(Object.keys(ABSENCE_WHYS) as [AbsenceWhy, ...AbsenceWhy[]], { message: '请选择事由' })

/** `set` null: the county has no such rule, and `says` says so. */
const Rule = z.object({
  name: z.string(),
  title: z.string(),
  says: z.string(),
  set: z.object({ value: z.number(), document: z.string() }).nullable(),
  under: ProvisionRef,
})
const Away = z.object({
  person: PersonRef,
  from: z.string(),
  fromHalf: HalfDay,
  to: z.string(),
  toHalf: HalfDay,
})

export const AbsenceReport = z.object({
  id: z.string(),
  version: Version,
  number: z.string(),
  person: PersonRef,
  unit: UnitRef,
  from: z.string(),
  fromHalf: HalfDay,
  /** As it stands after changes of plans. */
  to: z.string(),
  toHalf: HalfDay,
  place: z.string(),
  why: AbsenceWhy,
  whyWords: z.string(),
  standIn: PersonRef.nullable(),
  reach: z.string(),
  lodgedOn: z.string(),
  lodgedAt: z.string(),
  lodgedBy: PersonRef,
  /** 补报: entered after he had left. */
  late: z.boolean(),
  shortWhy: z.string(),
  togetherWhy: z.string(),
  /** Names of those with whose absence it met. */
  together: z.array(PersonRef),
  state: z.enum(['lodged', 'approved', 'declined', 'not-gone', 'back']),
  /** Who may approve it today; none where nobody in the county can. */
  approvers: z.array(PersonRef),
  decision: z.object({ approved: z.boolean(), by: PersonRef, on: z.string(), words: z.string() }).nullable(),
  back: z.object({ on: z.string(), half: HalfDay, recordedOn: z.string() }).nullable(),
  changes: z.array(
    z.object({
      to: z.string().nullable(),
      toHalf: HalfDay.nullable(),
      why: z.string(),
      by: PersonRef,
      on: z.string(),
      late: z.boolean(),
    }),
  ),
  may: z.object({ decide: z.boolean(), change: z.boolean(), back: z.boolean() }),
})
export type AbsenceReport = z.infer<typeof AbsenceReport>

const person = text('外出的人', 50)
const span = { from: DayField, fromHalf: HalfDay, to: DayField, toHalf: HalfDay }
const backwards = '回来的时间在离开之前，请核对起止时间。'
const tooLong = '外出超过一年，请核对起止时间。'
const notForHim = '只能为自己报备，或者由本单位办公室、负责的领导代为登记。'

/** What the county's rules say of these days, before anything is written. */
export const planAbsence = endpoint({
  method: 'GET',
  path: '/api/absence-reports/plan',
  query: z.object({ person: person.optional(), ...span }),
  reply: z.object({
    person: PersonRef,
    unit: UnitRef,
    rules: z.array(Rule),
    approvers: z.array(PersonRef),
    /** 'late': 补报. 'ask': he may have left in this half day or not; only he knows. */
    leaving: z.enum(['to-come', 'ask', 'late']),
    short: z.boolean(),
    together: z.array(Away),
  }),
  refusals: { backwards, 'too-long': tooLong, 'not-for-him': notForHim },
})

export const lodgeAbsence = endpoint({
  method: 'POST',
  path: '/api/absence-reports',
  body: z.object({
    /** Oneself where absent. */
    person: person.optional(),
    ...span,
    place: text('去哪里', 100),
    why: AbsenceWhy,
    whyWords: text('什么事', 300),
    standIn: z.string().max(50).optional(),
    reach: z.string().trim().max(100, '联系方式太长').default(''),
    /** Asked only where he leaves in the half day that runs now. */
    left: z.boolean().default(false),
    shortWhy: z.string().trim().max(300, '原因太长').default(''),
    togetherWhy: z.string().trim().max(300, '原因太长').default(''),
  }),
  reply: AbsenceReport,
  refusals: {
    backwards,
    'too-long': tooLong,
    'not-for-him': notForHim,
    'unknown-person': '没有这个人，请从名单中选择。',
    'stand-in': '代为主持工作的人要是本单位的另一个人，请从本单位选择。',
    'stand-in-barred': '代为主持工作的人与外出的人有需回避的关系，请换一人。',
    'short-why': '比本县规定的报备时间晚，请写明为什么没能提前。写了就可以报。',
    'together-why': '主要负责人和负责日常工作的副职同时外出，请写明原因。写了就可以报。',
    overlaps: '这几天已经有一份外出报备。改了行程的，请在那一份里改。',
  },
})

export const listAbsenceReports = endpoint({
  method: 'GET',
  path: '/api/absence-reports',
  query: z.object(PageQuery),
  reply: page(AbsenceReport),
})

const params = z.object({ id: z.string().max(50) })

export const seeAbsenceReport = endpoint({
  method: 'GET',
  path: '/api/absence-reports/:id',
  params,
  reply: AbsenceReport.extend({ rules: z.array(Rule) }),
})

/** If-Match carries the version that was read. */
export const decideAbsence = endpoint({
  method: 'POST',
  path: '/api/absence-reports/:id/decide',
  params,
  body: z.object({
    decision: z.enum(['approved', 'declined'], { message: '请选择同意还是不同意' }),
    words: z.string().trim().max(300, '意见太长').default(''),
  }),
  reply: AbsenceReport,
  refusals: {
    'not-yours': '这一份不由您批。外出的人和登记的人不能批自己报的。',
    decided: '已经批过了，请看最新的情况。',
    'words-needed': '不同意的，请写明原因。',
  },
})

export const changeAbsence = endpoint({
  method: 'POST',
  path: '/api/absence-reports/:id/change',
  params,
  body: z.object({
    gone: z.boolean(),
    /** The new last half day, where he goes. */
    to: DayField.optional(),
    toHalf: HalfDay.optional(),
    why: text('为什么改', 300),
  }),
  reply: AbsenceReport,
  refusals: {
    backwards,
    'too-long': tooLong,
    'not-yours': '只有外出的人和登记的人可以改行程。',
    closed: '已经销假或者没有去，不能再改。',
  },
})

/** 销假: back on this half day. */
export const returnFromAbsence = endpoint({
  method: 'POST',
  path: '/api/absence-reports/:id/back',
  params,
  body: z.object({ on: DayField, half: HalfDay }),
  reply: AbsenceReport,
  refusals: {
    backwards,
    future: '还没到那一天，请填今天或者以前的日期。',
    'not-yours': '只有外出的人和登记的人可以销假。',
    closed: '已经销假或者没有去，不用再销。',
  },
})

/** For whoever enters an absence: whether a report lodged before leaving covers the day. */
export const findAbsenceReport = endpoint({
  method: 'GET',
  path: '/api/absence-reports/of-day',
  query: z.object({ person, on: DayField }),
  reply: z.object({
    /** What the form proposes; null where nothing can be said. */
    reported: z.boolean().nullable(),
    report: z.object({ number: z.string(), lodgedOn: z.string(), late: z.boolean() }).nullable(),
  }),
})
