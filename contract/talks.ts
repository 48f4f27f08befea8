import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, PersonRef, ProvisionRef, page, text, UnitRef, Version } from './endpoint.ts'

export const TalkKind = z.enum(['heart', 'ask', 'reminder'])

export const Talk = z.object({
  id: z.string(),
  version: Version,
  kind: TalkKind,
  title: z.string(),
  /** 'not-needed': all that it stands on was withdrawn before it was held; one held all the same may be written down. */
  state: z.enum(['prepared', 'not-needed', 'held', 'signed', 'revisited']),
  from: PersonRef,
  to: PersonRef,
  with: PersonRef.nullable(),
  unit: UnitRef.nullable(),
  signId: z.string().nullable(),
  basis: ProvisionRef,
  reason: z.string(),
  points: z.string(),
  plannedOn: z.string().nullable(),
  place: z.string(),
  heldOn: z.string().nullable(),
  reply: z.string(),
  undertaking: z.string(),
  revisitOn: z.string().nullable(),
  revisitFound: z.string(),
  preparedOn: z.string(),
  fromSigned: z.boolean(),
  toSigned: z.boolean(),
  toSignedOnPaper: z.boolean(),
  /** What this viewer may do now. */
  may: z.object({
    hold: z.boolean(),
    signAsFrom: z.boolean(),
    signAsTo: z.boolean(),
    revisit: z.boolean(),
    entrust: z.boolean(),
  }),
})
export type Talk = z.infer<typeof Talk>

/** Filled in as far as known, from the sign: kind, both persons, basis, reason, points to raise. Nothing is written. */
export const draftTalk = endpoint({
  method: 'GET',
  path: '/api/talks/draft',
  query: z.object({
    sign: z.string().max(50).optional(),
    kind: TalkKind.default('heart'),
    to: z.string().max(50).optional(),
  }),
  reply: z.object({
    kind: TalkKind,
    title: z.string(),
    from: PersonRef,
    to: PersonRef.nullable(),
    signId: z.string().nullable(),
    basisChoices: z.array(ProvisionRef),
    reason: z.string(),
    points: z.string(),
    plannedOn: z.string(),
  }),
})

export const prepareTalk = endpoint({
  method: 'POST',
  path: '/api/talks',
  body: z.object({
    kind: TalkKind,
    to: text('谈话对象', 50),
    /** The second talker, by number. */
    with: z.string().max(50).optional(),
    signId: z.string().max(50).optional(),
    basis: text('依据条款', 100),
    reason: text('谈话事由', 1000),
    points: z.string().trim().max(2000, '谈话要点太长').default(''),
    plannedOn: DayField,
    place: z.string().trim().max(100, '地点太长').default(''),
  }),
  reply: Talk,
  refusals: {
    oneself: '不能和自己谈话。',
    'not-below': '只能与自己负责的人谈话。请选择您所在单位、分管或主管范围内的人。',
    barred: '您与谈话对象有需回避的关系，请由他人谈话。',
  },
})

export const listTalks = endpoint({ method: 'GET', path: '/api/talks', query: z.object(PageQuery), reply: page(Talk) })

export const seeTalk = endpoint({
  method: 'GET',
  path: '/api/talks/:id',
  params: z.object({ id: z.string().max(50) }),
  reply: Talk,
})

/** What came of it. If-Match carries the version that was read. */
export const holdTalk = endpoint({
  method: 'POST',
  path: '/api/talks/:id/hold',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({
    heldOn: DayField,
    points: text('指出的问题', 2000),
    reply: text('对象的说明', 2000),
    undertaking: z.string().trim().max(1000, '承诺太长').default(''),
    revisitOn: DayField.optional(),
  }),
  reply: Talk,
  refusals: { future: '还没到那一天，请填今天或以前的日期。', signed: '记录已签字，不能再改。' },
})

/** The talker signs; the other signs on his own account, or the record says that he signed on paper. Both: the talk counts. */
export const signTalk = endpoint({
  method: 'POST',
  path: '/api/talks/:id/sign',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({
    otherSignedOnPaper: z.boolean().default(false),
    differs: z.string().trim().max(1000, '不同意见太长').default(''),
  }),
  reply: Talk,
})

export const revisitTalk = endpoint({
  method: 'POST',
  path: '/api/talks/:id/revisit',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ found: text('回访看到的变化', 1000) }),
  reply: Talk,
})

/** The notice as .docx in the layout of GB/T 9704-2012. */
export const talkNotice = endpoint({
  method: 'GET',
  path: '/api/talks/:id/notice.docx',
  params: z.object({ id: z.string().max(50) }),
  reply: z.any(),
})

/** The talk record as .docx, for signing on paper. */
export const talkRecord = endpoint({
  method: 'GET',
  path: '/api/talks/:id/record.docx',
  params: z.object({ id: z.string().max(50) }),
  reply: z.any(),
})

/** A 提醒谈话 prepared for the head may be entrusted to the leader in charge. */
export const entrustTalk = endpoint({
  method: 'POST',
  path: '/api/talks/:id/entrust',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ to: text('受委托人', 50) }),
  reply: Talk,
  refusals: { 'not-entitled': '只能委托本单位的班子成员或分管领导，且不能是谈话对象本人。' },
})
