import { z } from 'zod'
import { endpoint } from './define.ts'
import { UnitRef } from './endpoint.ts'

const Counts = z.object({
  sent: z.number(),
  received: z.number(),
  planned: z.number(),
  acted: z.number(),
  confirmed: z.number(),
})

/** M16: one task followed down the levels, as far as the viewer may read it. Counts and days; nothing of anybody. */
export const seeAttenuation = endpoint({
  method: 'GET',
  path: '/api/attenuation/:id',
  params: z.object({ id: z.string().max(50) }),
  reply: z.object({
    task: z.object({ id: z.string(), number: z.string(), title: z.string(), wanted: z.string() }),
    /** Where most of it stops, in one sentence. */
    says: z.string(),
    levels: z.array(
      z.object({
        level: z.number(),
        title: z.string(),
        reached: Counts,
        /** Days up to each stage since the one before, the middle of those that reached it. */
        days: z.object({
          received: z.number().nullable(),
          planned: z.number().nullable(),
          acted: z.number().nullable(),
          confirmed: z.number().nullable(),
        }),
        bare: z.number(),
      }),
    ),
    lines: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        level: z.number(),
        unit: UnitRef,
        sentOn: z.string(),
        receivedOn: z.string().nullable(),
        plannedOn: z.string().nullable(),
        actedOn: z.string().nullable(),
        confirmedOn: z.string().nullable(),
        bare: z.boolean(),
        /** The only measures are the words of the task itself. */
        copied: z.boolean(),
      }),
    ),
  }),
})
