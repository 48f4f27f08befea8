import type { Provision } from '../../engine/vocabulary.ts'
import { realNameAndFalseProvisions } from './real-name-and-false.ts'
import { receivingProvisions } from './receiving.ts'

export const reportingAndAccusationProvisions = [
  ...receivingProvisions,
  ...realNameAndFalseProvisions,
] as const satisfies readonly Provision[]
