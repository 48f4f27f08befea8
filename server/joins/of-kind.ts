import type { OfKind } from '../modules/matters/index.ts'
import { besideProblem, notesOfProblems } from '../modules/problems/index.ts'

/** What only matters of a procedure have besides, by the module that keeps it. */
export const ofKind: Readonly<Record<string, OfKind>> = {
  problem: { beside: besideProblem, notes: notesOfProblems },
}
