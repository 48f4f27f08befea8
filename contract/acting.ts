import { z } from 'zod'
import { FactLine } from './conduct.ts'
import { endpoint } from './define.ts'
import { DayField, PersonRef, ProvisionRef, UnitRef } from './endpoint.ts'

/** A supervising body in a period; every number is of matters that the same reply would open. */
const Body = z.object({
  body: UnitRef,
  /** Matters it is on record as having come to know of in the period. */
  known: z.number(),
  acted: z.number(),
  open: z.number(),
  /** Calendar days from knowing to acting: the middle one of those acted on, null where none was. */
  middleDays: z.number().nullable(),
  oldestOpenOn: z.string().nullable(),
})

/** Why someone else should take it: whoever knew is tied to the head of the unit, to the one responsible, or serves there. */
const Relation = z.object({
  kind: z.enum(['related', 'same-unit']),
  person: PersonRef,
  /** The one he is tied to by declaration; null where he serves in the unit. */
  to: PersonRef.nullable(),
})

export type Relation = z.infer<typeof Relation>

const KnownProblem = z.object({
  /** Under which number the facts stand. */
  problem: z.string(),
  /** The problem itself, where the viewer reads it. */
  problemId: z.string().nullable(),
  unit: UnitRef,
  knownOn: z.string(),
  actedOn: z.string().nullable(),
  /** Calendar days from knowing to acting; to today while nobody has. */
  days: z.number(),
  /** What was known, oldest first, and the first act. */
  facts: z.array(FactLine),
  relations: z.array(Relation),
})
export type KnownProblem = z.infer<typeof KnownProblem>

/** A step whose last day has passed, of a matter that the viewer reads. */
const Stalled = z.object({
  id: z.string(),
  number: z.string(),
  /** 督办; 县统计局的问题. */
  of: z.string(),
  /** The state in which it stands. */
  stands: z.string(),
  since: z.string(),
  dueOn: z.string(),
  daysOver: z.number(),
})
export type Stalled = z.infer<typeof Stalled>

/** What came after an act within the county's window of months: the act withdrawn, or the post in the body ended. */
const Reversal = z.object({
  kind: z.enum(['withdrawn', 'post-ended']),
  problem: z.string(),
  person: PersonRef,
  actedOn: z.string(),
  on: z.string(),
  /** Why it was withdrawn; the post that ended. */
  words: z.string(),
  /** Where he serves since; null where nothing is on record, and of a withdrawal. */
  now: z.string().nullable(),
})
export type Reversal = z.infer<typeof Reversal>

/** Never a conclusion: what may explain the facts innocently, what follows, and on what ground. */
const Beside = z.object({ innocent: z.array(z.string()), next: z.string(), under: z.array(ProvisionRef) })
export type Beside = z.infer<typeof Beside>

const Opened = z.object({
  body: UnitRef,
  /** Oldest knowledge first. */
  matters: z.array(KnownProblem),
  stalled: z.array(Stalled),
  /** For the level above alone; null for the body itself. */
  above: z
    .object({
      reversals: z.array(Reversal),
      /** The county's number of months in force today; null: none is set, and reversals are not looked for. */
      months: z.number().nullable(),
    })
    .nullable(),
})

/** What each supervising body knew and what it did, in the order of their numbers; one of them opened. */
export const seeActing = endpoint({
  method: 'GET',
  path: '/api/insight/acting',
  query: z.object({
    from: DayField.optional(),
    until: DayField.optional(),
    body: z.string().max(50).optional(),
  }),
  reply: z.object({
    from: z.string(),
    until: z.string(),
    bodies: z.array(Body),
    oldestOpen: z.object({ body: UnitRef, problem: z.string(), knownOn: z.string(), days: z.number() }).nullable(),
    opened: Opened.nullable(),
    beside: z.object({ relation: Beside, stalled: Beside, reversal: Beside }),
    under: z.array(ProvisionRef),
  }),
  refusals: { 'bad-period': '起止日期不对：开始应不晚于结束，结束不晚于今天，且最长五年。' },
})
