import { z } from 'zod'
import { endpoint } from './define.ts'

/** What a paper of that code is; whoever has the code has the paper, so officers are told no more than stands at its head. */
export const checkCode = endpoint({
  method: 'GET',
  path: '/api/check-codes/:code',
  params: z.object({ code: z.string().max(60, '校验码只有 12 位，请对照文书末尾再输一遍') }),
  reply: z.object({
    /** As it is printed: `3F9A-42C1-77B0`. */
    code: z.string(),
    /** null where no such paper was made here. */
    paper: z.object({ title: z.string(), number: z.string(), madeOn: z.string() }).nullable(),
  }),
})
