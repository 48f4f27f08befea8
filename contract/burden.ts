import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, PersonRef, page, text, UnitRef } from './endpoint.ts'

/** What was asked in a period; counts of asks, never of people. */
export const Asked = z.object({
  /** Duties that fell due. */
  duties: z.number(),
  /** Steps of matters: taken in the period, and waited for today. */
  steps: z.number(),
  confirmations: z.number(),
  signs: z.number(),
  presses: z.number(),
  /** Of all these, asked once before. */
  again: z.number(),
  /** Estimated from the fields of the forms: only what is required, and everything. */
  minutes: z.object({ least: z.number(), most: z.number() }),
  /** No form of this program asks for a file, a picture or a place. */
  uploads: z.literal(0),
})
export type Asked = z.infer<typeof Asked>

/** The load of a period: the viewer's own, and unit by unit for whoever answers for them, in the order of their numbers. */
export const seeBurden = endpoint({
  method: 'GET',
  path: '/api/burden',
  query: z.object({
    from: DayField.optional(),
    until: DayField.optional(),
    /** Shown post by post. */
    unit: z.string().max(50).optional(),
  }),
  reply: z.object({
    from: z.string(),
    until: z.string(),
    mine: Asked,
    units: z.array(z.object({ unit: UnitRef, asked: Asked })),
    posts: z.object({ unit: UnitRef, posts: z.array(z.object({ post: z.string(), asked: Asked })) }).nullable(),
    assumed: z.array(z.string()),
  }),
  refusals: { 'bad-period': '起止日期不对：开始应不晚于结束，且最长一年。' },
})

/** The load of a year month by month: the viewer's own, or of one unit that he answers for. */
export const seeYearOfBurden = endpoint({
  method: 'GET',
  path: '/api/burden/year',
  query: z.object({
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    unit: z.string().max(50).optional(),
  }),
  reply: z.object({
    year: z.number(),
    /** Null where it is the viewer's own. */
    unit: UnitRef.nullable(),
    /** All twelve, `2026-01` first; of months to come what is laid down already. */
    months: z.array(z.object({ month: z.string(), asked: Asked })),
    /** Units that he may choose, in the order of their numbers. */
    units: z.array(UnitRef),
  }),
})

export const ObjectionWhat = z.enum(['too-much', 'twice', 'not-needed'], { message: '请选择是哪一种情况' })

export const Objection = z.object({
  id: z.string(),
  on: z.string(),
  what: ObjectionWhat,
  /** Address of the page; of one without a name no more than which page it is. */
  page: z.string(),
  words: z.string(),
  /** Null where it came without a name. */
  by: PersonRef.nullable(),
  answer: z.object({ words: z.string(), on: z.string(), by: UnitRef }).nullable(),
  mayAnswer: z.boolean(),
})
export type Objection = z.infer<typeof Objection>

const body = z.object({
  what: ObjectionWhat,
  page: z
    .string()
    .max(300, '页面地址太长')
    .regex(/^\/(?!\/)/, '请写本系统里的页面地址'),
  words: text('哪里要得太多', 500),
})

/** Under one's own name; the answer comes to the desk. */
export const objectToAsk = endpoint({
  method: 'POST',
  path: '/api/burden/objections',
  body,
  reply: z.object({ id: z.string() }),
})

/** Without a name: no account, no moment and no number of what was looked at is kept; the answer is public. */
export const objectUnnamed = endpoint({
  method: 'POST',
  path: '/api/burden/objections/unnamed',
  unnamed: true,
  body,
  reply: z.object({ on: z.string() }),
})

/** One's own, those to be answered by one's office, and those without a name that were answered. */
export const listObjections = endpoint({
  method: 'GET',
  path: '/api/burden/objections',
  query: z.object(PageQuery),
  reply: page(Objection).extend({ /** Without a name and not answered yet. */ waiting: z.number() }),
})

export const answerObjection = endpoint({
  method: 'POST',
  path: '/api/burden/objections/:id/answer',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ words: text('答复', 1000) }),
  reply: z.object({ id: z.string() }),
  refusals: {
    answered: '这条意见已经答复过。',
    own: '自己提的意见要由别人答复。',
  },
})
