import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PersonRef, UnitRef } from './endpoint.ts'

const SupervisionLine = z.object({
  unit: UnitRef,
  head: PersonRef.nullable(),
  /** 'seated', 'acting' (主持工作), 'vacant'. */
  headship: z.enum(['seated', 'acting', 'vacant']),
  /** Of the head of a department or town: his supervising leader. Within a unit: whoever is in charge, else the head of the unit. */
  leader: PersonRef.nullable(),
  /** By a charge of this unit's own or of a unit above. */
  inCharge: PersonRef.nullable(),
  /** What has to be settled: a head, a leader who answers for him. */
  wants: z.array(z.enum(['head', 'leader'])),
  /** There are units below, which may be looked at. */
  opens: z.boolean(),
})
export type SupervisionLine = z.infer<typeof SupervisionLine>

/** M22: who answers for whom on a day: departments and towns under their supervising leaders, or what lies within one unit. */
export const seeSupervision = endpoint({
  method: 'GET',
  path: '/api/insight/supervision',
  query: z.object({ on: DayField.optional(), unit: z.string().max(50).optional() }),
  reply: z.object({
    on: z.string(),
    /** The unit that was opened; null where the county is shown. */
    within: SupervisionLine.nullable(),
    /** In the order of the county's records. */
    leaders: z.array(z.object({ person: PersonRef, posts: z.string() })),
    /** In the order of the units' numbers. */
    lines: z.array(SupervisionLine),
  }),
})
