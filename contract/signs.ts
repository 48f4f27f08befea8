import { z } from 'zod'
import { endpoint } from './define.ts'
import { PageQuery, PersonRef, ProvisionRef, page, text, UnitRef } from './endpoint.ts'
import { MatterLine } from './matters.ts'

export const SignKind = z.enum([
  'absence-unreported',
  'head-inactive-on-absences',
  'known-not-acted',
  'violation-in-line',
  'leader-inactive-after-first',
])

export const SignLine = z.object({
  id: z.string(),
  kind: SignKind,
  title: z.string(),
  about: PersonRef,
  unit: UnitRef.nullable(),
  raisedOn: z.string(),
  words: z.string(),
  state: z.enum(['open', 'answered']),
  /** By which day an answer is expected; later it goes one step up. Null where the county set no number. */
  answerDueOn: z.string().nullable(),
  workdaysLeft: z.number().nullable(),
  /** How it came to this viewer: first addressee, a step up, his office, he is the person concerned, or he has moved and another answers. */
  mine: z.enum(['addressee', 'step-up', 'office', 'concerned', 'handed-on']),
})
export type SignLine = z.infer<typeof SignLine>

export const listSigns = endpoint({
  method: 'GET',
  path: '/api/signs',
  query: z.object({ ...PageQuery, state: z.enum(['open', 'answered', 'all']).default('open') }),
  reply: page(SignLine),
})

const FactLine = z.object({
  id: z.string(),
  on: z.string(),
  recordedOn: z.string(),
  late: z.boolean(),
  /** One Chinese sentence. */
  says: z.string(),
  /** Where it came from: "外出登记 第3行", or who entered it. */
  source: z.string(),
  /** Rests the sign, or came later and answers it. */
  part: z.enum(['because', 'since']),
})

export const Answer = z.enum(['remind', 'talk', 'check', 'not-so'])

export const seeSign = endpoint({
  method: 'GET',
  path: '/api/signs/:id',
  params: z.object({ id: z.string().max(50) }),
  reply: SignLine.extend({
    provisional: z.boolean(),
    facts: z.array(FactLine),
    under: z.array(ProvisionRef),
    /** The county's numbers it rests on, with the documents that set them. */
    numbers: z.array(z.object({ title: z.string(), value: z.string(), document: z.string() })),
    to: z.array(z.object({ name: z.string(), isOffice: z.boolean(), step: z.number(), since: z.string() })),
    innocent: z.array(z.string()),
    /** What this viewer may do next; empty for the person concerned. */
    next: z.array(
      z.object({
        answer: Answer,
        /** The procedure that it begins; null where it is answered in a line. */
        begins: z.string().nullable(),
        label: z.string(),
        hint: z.string(),
      }),
    ),
    answers: z.array(z.object({ answer: Answer, by: PersonRef, on: z.string(), words: z.string() })),
    replies: z.array(z.object({ by: PersonRef, at: z.string(), words: z.string() })),
    mayReply: z.boolean(),
    /** Matters that grew from it, as far as the viewer may read them. */
    grown: z.array(MatterLine),
    /** Open matters about the same person that did not grow from it. */
    openAbout: z.array(MatterLine),
    /** What graver may be begun from it, with its person, unit and facts carried over. */
    mayBegin: z.array(z.object({ procedure: z.string(), title: z.string() })),
  }),
})
export type SignPage = z.infer<(typeof seeSign)['reply']>

/** Remind, check, or "not so" with a reason. A talk is a matter that grows from it. */
export const answerSign = endpoint({
  method: 'POST',
  path: '/api/signs/:id/answer',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({
    answer: z.enum(['remind', 'check', 'not-so'], { message: '请选择怎样处理' }),
    /** What was said, what the check found, or why it is not so. */
    words: text('处理情况', 1000),
    on: z.string().optional(),
    /** For a check: who else can confirm its result (number). */
    confirmedBy: z.string().max(50).optional(),
  }),
  reply: z.object({ id: z.string() }),
  refusals: {
    'handed-on': '您已调离，这条苗头已转给现在负责的人答复。您仍可查看。',
    future: '还没到那一天，请填今天或以前的日期。',
    'self-confirmed': '检查结果要由检查人和当事人以外的人核实。',
    below: '核实人不得是检查人的下级。请由上级或纪检机构核实。',
  },
})

/** The person concerned, once an addressee has opened a talk or a check with him. */
export const replyToSign = endpoint({
  method: 'POST',
  path: '/api/signs/:id/reply',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ words: text('说明', 2000) }),
  reply: z.object({ id: z.string() }),
})

/** The signs of a past period as they would have come, with these numbers. Nothing is written. */
export const replaySigns = endpoint({
  method: 'POST',
  path: '/api/replay',
  body: z.object({
    from: z.string(),
    until: z.string(),
    settings: z.object({
      headMustActWithinDays: z.number().int().min(1, '天数至少为 1').max(365, '天数太大'),
      knownMustActWithinWorkdays: z.number().int().min(1, '天数至少为 1').max(365, '天数太大'),
      repeatWindowMonths: z.number().int().min(1, '月数至少为 1').max(60, '月数太大'),
    }),
  }),
  reply: z.object({
    signs: z.array(
      z.object({
        on: z.string(),
        kind: SignKind,
        title: z.string(),
        about: PersonRef,
        to: z.array(z.string()),
        words: z.string(),
      }),
    ),
  }),
  refusals: { 'bad-period': '起止日期不对：开始应不晚于结束，且最长五年。' },
})
