import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, PersonRef, page, text, UnitRef } from './endpoint.ts'

const Number_ = z.string().min(1).max(50)
const note = z.string().trim().max(500, '说明太长').default('')

/** A fact as entered by hand; the names are those of docs/signs.md. `recordedOn` is always today. */
export const FactEntry = z.discriminatedUnion(
  'fact',
  [
    z.object({
      fact: z.literal('absence-recorded'),
      on: DayField,
      person: Number_,
      unit: Number_,
      reported: z.boolean(),
      seenBy: z.array(Number_).max(10).default([]),
    }),
    z.object({ fact: z.literal('absence-seen'), on: DayField, absence: z.string().max(50), by: Number_ }),
    z.object({
      fact: z.literal('reminder-given'),
      on: DayField,
      from: Number_,
      to: Number_,
      about: text('提醒什么', 50),
    }),
    z.object({
      fact: z.literal('problem-known'),
      on: DayField,
      problem: text('问题编号', 50),
      by: Number_,
      unit: Number_,
      class: text('问题类别', 50),
      how: z.enum(['talk-note', 'audit-line', 'inspection', 'report-from-below', 'own-observation']),
    }),
    z.object({
      fact: z.literal('problem-acted-on'),
      on: DayField,
      problem: text('问题编号', 50),
      by: Number_,
      act: z.enum(['reported-up', 'handled', 'handed-over']),
    }),
    z.object({
      fact: z.literal('violation-recorded'),
      on: DayField,
      person: Number_,
      discipline: z.enum(['political', 'organisation', 'integrity', 'mass', 'work', 'life']),
      source: z.enum(['covert-check', 'inspection', 'self-found']),
      ref: text('认定文号', 100),
    }),
    z.object({
      fact: z.literal('talk-held'),
      on: DayField,
      from: Number_,
      to: Number_,
      kind: z.enum(['heart', 'ask', 'reminder']),
    }),
    z.object({
      fact: z.literal('check-held'),
      on: DayField,
      by: Number_,
      unit: Number_.optional(),
      person: Number_.optional(),
      result: text('检查结果', 500),
      confirmedBy: Number_.optional(),
    }),
    z.object({ fact: z.literal('withdrawn'), on: DayField, names: z.string().max(50), why: text('撤回原因', 500) }),
  ],
  { message: '请选择要登记的事项' },
)

export const enterFact = endpoint({
  method: 'POST',
  path: '/api/facts',
  body: FactEntry,
  /** `signsRaised`: how many of the signs that follow came to the one who enters; of others he learns nothing. */
  reply: z.object({ id: z.string(), signsRaised: z.number() }),
  refusals: {
    future: '还没到那一天，请填今天或以前的日期。',
    'unknown-person': '没有这个人，请从名单中选择。',
    'unknown-unit': '没有这个单位，请从名单中选择。',
    'unknown-fact': '没有找到所指的那一条登记。',
    'not-in-unit': '那一天此人不在这个单位任职，请核对日期和单位。',
    'self-confirmed': '检查结果要由检查人和当事人以外的人核实。',
    below: '核实人不得是检查人的下级。请由上级或纪检机构核实。',
  },
})

export const FactLine = z.object({
  id: z.string(),
  fact: z.string(),
  on: z.string(),
  recordedOn: z.string(),
  late: z.boolean(),
  says: z.string(),
  person: PersonRef.nullable(),
  unit: UnitRef.nullable(),
  source: z.string(),
  withdrawn: z.boolean(),
  /** Beside an absence: the report of that day. `covers`: it was there before he left; else it is a 补报. */
  report: z.object({ id: z.string(), number: z.string(), lodgedOn: z.string(), covers: z.boolean() }).nullable(),
})

/** What is recorded for the units this viewer answers for. */
export const listFacts = endpoint({
  method: 'GET',
  path: '/api/facts',
  query: z.object({ ...PageQuery, unit: z.string().max(50).optional(), fact: z.string().max(50).optional() }),
  reply: page(FactLine),
})

/** 已知悉: the head has the absence put to him. Opening a page is not seeing. */
export const seeAbsence = endpoint({
  method: 'POST',
  path: '/api/absences/:id/seen',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ note }),
  reply: z.object({ id: z.string() }),
})

/** Absences of my units not yet seen by me, and who is away today. */
export const listAbsences = endpoint({
  method: 'GET',
  path: '/api/absences',
  reply: z.object({
    unseen: z.array(
      z.object({ id: z.string(), person: PersonRef, unit: UnitRef, on: z.string(), reported: z.boolean() }),
    ),
    away: z.array(
      z.object({ id: z.string(), person: PersonRef, unit: UnitRef, on: z.string(), reported: z.boolean() }),
    ),
  }),
})
