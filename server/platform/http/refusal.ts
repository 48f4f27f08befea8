import type { Problem } from '../../../contract/problem.ts'
import { commonRefusals } from '../../../contract/problem.ts'

/** An expected "no": thrown in a handler, sent as problem details. Pure code returns its refusals instead. */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly detail: string | undefined
  readonly fields: Problem['fields']
  readonly provision: string | undefined

  constructor(
    code: string,
    more: { status?: number; detail?: string; fields?: Problem['fields']; provision?: string } = {},
  ) {
    super(code)
    this.code = code
    this.status = more.status ?? 409
    this.detail = more.detail
    this.fields = more.fields
    this.provision = more.provision
  }
}

/** Absent and forbidden are one answer. */
export const absent = () => new Refusal('absent', { status: 404 })

/** For a question to which "there is none for you" is an answer; every other failure remains one. */
export function nullWhereAbsent(error: unknown): null {
  if (error instanceof Refusal && error.code === 'absent') return null
  throw error
}

export const badInput = (field: string, why: string) =>
  new Refusal('bad-input', { status: 400, detail: why, fields: [{ field, why }] })

export const changed = (detail?: string) => new Refusal('changed', { status: 412, ...(detail ? { detail } : {}) })

export function problemOf(refusal: Refusal, own: Readonly<Record<string, string>> = {}): Problem {
  const sentences: Readonly<Record<string, string>> = { ...commonRefusals, ...own }
  return {
    type: `urn:liangze:${refusal.code}`,
    title: refusal.code,
    status: refusal.status,
    code: refusal.code,
    detail: refusal.detail ?? sentences[refusal.code] ?? commonRefusals.failed,
    ...(refusal.provision ? { provision: refusal.provision } : {}),
    ...(refusal.fields ? { fields: refusal.fields } : {}),
  }
}
