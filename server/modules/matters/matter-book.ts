import type { ProvisionRef } from '../../../contract/endpoint.ts'
import type { Procedure } from '../../../engine/procedures/index.ts'
import { absent } from '../../platform/http/refusal.ts'
import { canonicalJson, sha256 } from '../../platform/ids.ts'
import type { ClockBook } from '../deadlines/index.ts'

/** The part of the statute book that matters run by; handed in by the app. */
export type MatterBook = ClockBook & {
  readonly procedures: readonly Procedure[]
  readonly provision: (id: string) => ProvisionRef
  readonly cite: (id: string) => string
}

export function procedureOf(book: Pick<MatterBook, 'procedures'>, id: string): Procedure {
  const found = book.procedures.find((it) => it.id === id)
  if (found === undefined) throw absent()
  return found
}

const prints = new WeakMap<Procedure, string>()

/** By which a step taken can later be judged as it was judged then. */
export function fingerprintOf(procedure: Procedure): string {
  const known = prints.get(procedure) ?? sha256(canonicalJson(procedure)).slice(0, 16)
  prints.set(procedure, known)
  return known
}
