import { z } from 'zod'
import { endpoint } from './define.ts'
import { ProvisionRef } from './endpoint.ts'
import { MatterGroup } from './matters.ts'

export const ProcedureLine = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  shell: z.boolean(),
  group: MatterGroup.nullable(),
  /** Who begins one, in words; `mayBegin` is false where the viewer certainly is none of them. */
  begunBy: z.string(),
  mayBegin: z.boolean(),
  steps: z.number(),
})

export type ProcedureLine = z.infer<typeof ProcedureLine>

export const ProcedurePage = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  shell: z.boolean(),
  mayBegin: z.boolean(),
  steps: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      how: z.string(),
      /** Who may take it, by post; and where several may, in which case which. */
      by: z.string(),
      byCases: z.array(z.string()),
      /** Possible, but nobody waits for it. */
      aside: z.boolean(),
      needs: z.array(z.string()),
      mind: z.array(z.object({ says: z.string(), under: ProvisionRef })),
      clocks: z.array(z.string()),
      documents: z.array(z.string()),
      under: z.array(ProvisionRef),
    }),
  ),
  /** The procedure drawn from its own data, as SVG. */
  drawing: z.string(),
  under: z.array(ProvisionRef),
})

export const listProcedures = endpoint({
  method: 'GET',
  path: '/api/procedures',
  reply: z.object({ items: z.array(ProcedureLine) }),
})

export const seeProcedure = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure',
  params: z.object({ procedure: z.string().max(60) }),
  reply: ProcedurePage,
})
