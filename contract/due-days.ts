import { z } from 'zod'
import { endpoint } from './define.ts'
import { ProvisionRef } from './endpoint.ts'

/** What has a last day on a list: a duty's period, a sign to answer, a matter. */
export const DueOf = z.enum(['occurrence', 'sign', 'matter'])
export type DueOf = z.infer<typeof DueOf>

const DueDay = z.object({
  dueOn: z.string().nullable(),
  /** Sentences, in the order of the reckoning. */
  derivation: z.array(z.string()),
  under: z.array(ProvisionRef),
})
export type DueDay = z.infer<typeof DueDay>

/** How a last day that a list shows was found. Asked for when somebody opens the day, so that lists carry none of it. */
export const seeDueDay = endpoint({
  method: 'GET',
  path: '/api/due-days/:of/:id',
  params: z.object({ of: DueOf, id: z.string().max(50) }),
  reply: DueDay,
})
