import type { Provision } from '../../engine/vocabulary.ts'
import { sanctionExecutionProvisions } from './carrying-out.ts'
import { sanctionKindProvisions } from './kinds.ts'

export const disciplinarySanctionProvisions = [
  ...sanctionKindProvisions,
  ...sanctionExecutionProvisions,
] as const satisfies readonly Provision[]
