import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PersonRef, ProvisionRef, text, UnitRef } from './endpoint.ts'

/** Called by the facts: the study's names of attitudes stand in `patterns` of the whole page alone, never where a person is. */
export const PatternKind = z.enum(['nothing-done', 'not-spoken-to', 'seen-and-left'], { message: '请选择是哪一种情形' })
export type PatternKind = z.infer<typeof PatternKind>

const Span = { from: DayField.optional(), until: DayField.optional() }
const badPeriod = { 'bad-period': '起止日期不对：开始应不晚于结束，且最长五年。' }

/** One record: a fact, or a problem, in one sentence. */
const RecordLine = z.object({
  id: z.string(),
  on: z.string(),
  recordedOn: z.string(),
  /** Entered on a later day than it happened: 补录. */
  late: z.boolean(),
  says: z.string(),
  source: z.string(),
  /** The problem's page; null for a fact. */
  problem: z.string().nullable(),
})
export type RecordLine = z.infer<typeof RecordLine>

/** How often in a span of days; counts of records that open on the leader's own page. */
const Counts = z.object({
  /** Happenings in the line, brought to light by others. */
  happened: z.number(),
  /** Deeds before anything about it was on record. */
  started: z.number(),
  /** Deeds after it was. */
  after: z.number(),
})

const PatternWords = z.object({ says: z.string(), under: z.array(ProvisionRef) })

/** M13: for each leader what he started himself against what he did only after; the patterns of facts; in the order of the units. */
export const seeDualDuty = endpoint({
  method: 'GET',
  path: '/api/dual-duty',
  query: z.object(Span),
  reply: z.object({
    from: z.string(),
    until: z.string(),
    /** What is looked for. The name is the pattern's: it stands here alone, beside nobody. */
    patterns: z.array(PatternWords.extend({ title: z.string() })),
    /** Why nothing is looked for; null where it is. */
    off: z.string().nullable(),
    /** Facts that stand together at one leader, and whether all of them were put before him. */
    found: z.array(
      z.object({
        person: PersonRef,
        unit: UnitRef.nullable(),
        says: z.string(),
        records: z.number(),
        asked: z.boolean(),
      }),
    ),
    leaders: z.array(Counts.extend({ person: PersonRef, unit: UnitRef.nullable() })),
  }),
  refusals: badPeriod,
})

/** What somebody was asked to explain, with his answer; the name of the pattern is not among it. */
export const Explanation = z.object({
  id: z.string(),
  person: PersonRef,
  from: z.string(),
  until: z.string(),
  /** Which facts stand together, in plain Chinese. */
  says: z.string(),
  words: z.string(),
  askedBy: PersonRef,
  askedOn: z.string(),
  reply: z.string().nullable(),
  repliedOn: z.string().nullable(),
})
export type Explanation = z.infer<typeof Explanation>

export const seeLeader = endpoint({
  method: 'GET',
  path: '/api/dual-duty/:person',
  params: z.object({ person: z.string().max(50) }),
  query: z.object(Span),
  reply: z.object({
    person: PersonRef,
    unit: UnitRef.nullable(),
    from: z.string(),
    until: z.string(),
    /** Every quarter of the days, oldest first. */
    quarters: z.array(Counts.extend({ title: z.string(), from: z.string() })),
    happened: z.array(RecordLine),
    deeds: z.array(RecordLine.extend({ started: z.boolean() })),
    patterns: z.array(
      PatternWords.extend({
        pattern: PatternKind,
        innocent: z.array(z.string()),
        records: z.array(RecordLine),
        /** How often he gave a matter to others instead. */ handedOver: z.number(),
        /** All of these facts were put before him already. */
        asked: z.boolean(),
      }),
    ),
    explanations: z.array(Explanation),
  }),
  refusals: badPeriod,
})

/** Puts the facts before the person himself: from then on he sees them and may answer. */
export const askToExplain = endpoint({
  method: 'POST',
  path: '/api/dual-duty/:person/explanations',
  params: z.object({ person: z.string().max(50) }),
  body: z.object({ pattern: PatternKind, from: DayField, until: DayField, words: text('请他说明什么', 500) }),
  reply: z.object({ id: z.string() }),
  refusals: {
    ...badPeriod,
    'not-so-now': '这段时间里这些事实不再同时出现，可能刚有新的登记。请刷新页面再看。',
    'asked-already': '已经请他说明过这段时间的这些事实，请先看他的说明。',
  },
})

/** For whom it is about, and for whoever may look at how he answers for his line. */
export const seeExplanation = endpoint({
  method: 'GET',
  path: '/api/explanations/:id',
  params: z.object({ id: z.string().max(50) }),
  reply: Explanation.extend({
    records: z.array(RecordLine),
    innocent: z.array(z.string()),
    under: z.array(ProvisionRef),
    mayReply: z.boolean(),
  }),
})

export const replyToExplanation = endpoint({
  method: 'POST',
  path: '/api/explanations/:id/reply',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ words: text('您的说明', 2000) }),
  reply: z.object({ id: z.string() }),
  refusals: { replied: '已经说明过。需要补充的，请在谈话时当面说。' },
})
