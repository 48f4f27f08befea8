import { commonRefusals, type Problem } from '../../contract/problem.ts'
import { kitWords } from '../words/kit.ts'

export type FieldFault = { readonly field: string; readonly why: string }

/** What stopped a request, in words for the person: status 0 means that no answer came. */
export class Trouble extends Error {
  readonly status: number
  readonly code: string
  /** One Chinese sentence. */
  readonly sentence: string
  readonly fields: readonly FieldFault[]
  readonly provision: string | null

  constructor(it: {
    status: number
    code: string
    sentence: string
    fields?: readonly FieldFault[]
    provision?: string
  }) {
    super(it.code)
    this.status = it.status
    this.code = it.code
    this.sentence = it.sentence
    this.fields = it.fields ?? []
    this.provision = it.provision ?? null
  }

  /** Somebody else changed it in between; what was typed is kept. */
  get stale() {
    return this.status === 412
  }

  get signedOut() {
    return this.status === 401
  }

  /** Trying the very same again may succeed. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export const noAnswer = () => new Trouble({ status: 0, code: 'no-answer', sentence: kitWords.noAnswer })

export const badFields = (fields: readonly FieldFault[]) =>
  new Trouble({ status: 400, code: 'bad-input', sentence: commonRefusals['bad-input'], fields })

/** Reads problem details; anything else (a proxy's page) becomes the general sentence. */
export async function troubleIn(response: Response): Promise<Trouble> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null
  return new Trouble({
    status: response.status,
    code: problem?.code ?? 'failed',
    sentence: problem?.detail ?? commonRefusals.failed,
    fields: problem?.fields ?? [],
    ...(problem?.provision ? { provision: problem.provision } : {}),
  })
}
