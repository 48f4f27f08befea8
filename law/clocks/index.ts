import type { Clock } from '../../engine/vocabulary.ts'
import { accountabilityClocks } from './accountability.ts'
import { effectClocks } from './effects.ts'
import { leadClocks } from './leads.ts'
import { petitionClocks } from './petitions.ts'
import { reportClocks } from './reports.ts'
import { routineClocks } from './routine.ts'
import { sanctionClocks } from './sanctions.ts'

/** Every clock of the book. */
export const clocks: readonly Clock[] = [
  ...leadClocks,
  ...reportClocks,
  ...petitionClocks,
  ...accountabilityClocks,
  ...sanctionClocks,
  ...effectClocks,
  ...routineClocks,
]
