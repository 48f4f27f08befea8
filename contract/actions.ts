import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, UnitRef } from './endpoint.ts'
import { UnitLevel } from './organisation.ts'

/** Counts of acts: `acts` = statements + actions; actions = confirmed by another + found not so + not yet confirmed. */
export const CountedActs = z.object({
  acts: z.number(),
  statements: z.number(),
  actions: z.number(),
  confirmed: z.number(),
  notTrue: z.number(),
  unconfirmed: z.number(),
})
export type CountedActs = z.infer<typeof CountedActs>

/** M03: statements and actions of a period in the units that the viewer answers for. Counts with the records behind them, in the order of the units' numbers. */
export const seeActions = endpoint({
  method: 'GET',
  path: '/api/insight/actions',
  query: z.object({
    from: DayField.optional(),
    until: DayField.optional(),
    /** Whose units are listed; the first that the viewer answers for where absent. */
    level: UnitLevel.optional(),
    /** Shown post by post. */
    unit: z.string().max(50).optional(),
  }),
  reply: z.object({
    from: z.string(),
    until: z.string(),
    /** Those levels in which the viewer answers for a unit; `units`: for how many. */
    levels: z.array(z.object({ level: UnitLevel, units: z.number(), counted: CountedActs })),
    level: UnitLevel.nullable(),
    units: z.array(z.object({ unit: UnitRef, counted: CountedActs })),
    posts: z.object({ unit: UnitRef, posts: z.array(z.object({ post: z.string(), counted: CountedActs })) }).nullable(),
  }),
  refusals: { 'bad-period': '起止日期不对：开始应不晚于结束，且最长一年。' },
})
