import { z } from 'zod'
import { endpoint } from './define.ts'
import { ProvisionRef } from './endpoint.ts'

const Mark = ProvisionRef.shape.mark

/** What rests on a provision, and whose duty or which procedure it is part of. */
const BookUse = z.object({
  kind: z.enum(['duty', 'setting', 'sign', 'pattern', 'study', 'talk', 'clock', 'procedure', 'step']),
  id: z.string(),
  title: z.string(),
  of: z.string().nullable(),
})
export type BookUse = z.infer<typeof BookUse>

const BookProvision = ProvisionRef.extend({
  /** The first day, where that is not the instrument's own. */
  since: z.string().nullable(),
  /** The last day; null while it is in force. */
  to: z.string().nullable(),
  usedBy: z.array(BookUse),
})
export type BookProvision = z.infer<typeof BookProvision>

const BookInstrument = z.object({
  id: z.string(),
  title: z.string(),
  issuer: z.string(),
  /** The first day in force, and how sure we are of it. */
  since: z.string(),
  sinceMark: Mark,
  revisions: z.array(z.object({ says: z.string(), mark: Mark })),
  provisions: z.number(),
  byMark: z.record(Mark, z.number()),
})
export type BookInstrument = z.infer<typeof BookInstrument>

/** 法典: every instrument with its counts; where words or a mark are asked for, also the provisions that have them. */
export const seeBook = endpoint({
  method: 'GET',
  path: '/api/book',
  query: z.object({
    q: z.string().trim().max(100, '要找的字太长，请控制在 100 字以内').default(''),
    mark: Mark.optional(),
  }),
  reply: z.object({
    instruments: z.array(BookInstrument),
    byMark: z.record(Mark, z.number()),
    /** Every procedure of the book; each is drawn on a page of its own. */
    procedures: z.array(z.object({ id: z.string(), title: z.string() })),
    /** Null where nothing was asked for. */
    found: z.array(BookProvision).nullable(),
  }),
})

/** One instrument: its provisions in their order, each with its mark and what rests on it. */
export const seeInstrument = endpoint({
  method: 'GET',
  path: '/api/book/:instrument',
  params: z.object({ instrument: z.string().max(100) }),
  reply: z.object({ instrument: BookInstrument, provisions: z.array(BookProvision) }),
})
