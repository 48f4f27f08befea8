import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField } from './endpoint.ts'

/** A paper form that the program fills from what was entered once. */
export const PaperForm = z.object({
  id: z.string(),
  title: z.string(),
  /** What is in it, in one line. */
  says: z.string(),
})
export type PaperForm = z.infer<typeof PaperForm>

/** The forms that the viewer may have: what every officer keeps, and the ledgers of procedures of which he reads some matter. */
export const listForms = endpoint({
  method: 'GET',
  path: '/api/forms',
  reply: z.object({ items: z.array(PaperForm) }),
})

/** The form over a span of days as .xlsx, to be printed on A4: only rows that the viewer may read. */
export const fillForm = endpoint({
  method: 'GET',
  path: '/api/forms/:form',
  params: z.object({ form: z.string().max(60) }),
  query: z.object({ from: DayField, until: DayField }),
  reply: z.any(),
  refusals: {
    'too-many-rows': '这段时间里的行数太多，一份表装不下，请把起止日期缩短一些。',
  },
})
