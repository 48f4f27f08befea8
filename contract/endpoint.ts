import { z } from 'zod'
import { type Day, dayOrNull } from '../engine/dates/index.ts'

/** One request and its answer, shared by server and web: the same names on both sides. */
export type Endpoint = {
  readonly method: 'GET' | 'POST'
  /** With `:name` for what `params` names. */
  readonly path: string
  /** Who may call it at all; officers where absent. The modules decide the rest row by row. */
  readonly open?: 'anyone' | 'anyone-signed-in' | 'officer' | 'administrators'
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly reply: z.ZodType
  /** What the server may refuse beside bad input: stable codes, each with its Chinese sentence. */
  readonly refusals?: Readonly<Record<string, string>>
  /** The reply holds a secret: it is shown once and kept nowhere, not even for the same request sent again. */
  readonly shownOnce?: true
  /** Whoever asks must be entitled to ask, and then is forgotten: the work is done, and the request kept, as nobody's. */
  readonly unnamed?: true
}

/** A day as `2026-03-05`; anything else is refused with a sentence. */
export const DayField = z
  .string({ message: '请填写日期' })
  .refine((it) => dayOrNull(it) !== null, { message: '请填写真实的日期，例如 2026-03-05' }) as unknown as z.ZodType<
  Day,
  Day
>

export const PersonRef = z.object({ number: z.string(), name: z.string() })
export type PersonRef = z.infer<typeof PersonRef>
export const UnitRef = z.object({ number: z.string(), name: z.string() })
export type UnitRef = z.infer<typeof UnitRef>

/** A provision as it is shown everywhere: what it says, where it stands, how sure we are of the text. */
export const ProvisionRef = z.object({
  id: z.string(),
  instrument: z.string(),
  article: z.string(),
  says: z.string(),
  mark: z.enum(['C', 'C-2', 'R', 'L', 'P']),
})
export type ProvisionRef = z.infer<typeof ProvisionRef>

/** A page of a list and where the next one begins. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

export const PageQuery = {
  after: z.string().max(200).optional(),
  most: z.coerce.number().int().min(1).max(100).default(30),
}

/** Plain text that a person types: trimmed, not empty, not endless. */
export const text = (what: string, most = 2000) =>
  z
    .string({ message: `请填写${what}` })
    .trim()
    .min(1, `请填写${what}`)
    .max(most, `${what}太长，请控制在 ${most} 字以内`)

export const Version = z.number().int().min(1)
