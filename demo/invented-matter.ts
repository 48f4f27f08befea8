import type { Day } from '../engine/dates/index.ts'

export type InventedStep = {
  readonly step: string
  readonly on: Day
  readonly by: string
  readonly inputs: Readonly<Record<string, unknown>>
}

/** A matter as its steps were taken; the first opens it. */
export type InventedMatter = { readonly procedure: string; readonly steps: readonly InventedStep[] }
