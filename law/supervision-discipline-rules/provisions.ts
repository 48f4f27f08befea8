import type { Provision } from '../../engine/vocabulary.ts'
import { preliminaryCheckProvisions } from './checks.ts'
import { supervisionGuidanceProvisions } from './guidance-and-supervision.ts'
import { leadProvisions } from './leads.ts'
import { ownSupervisionProvisions } from './own-supervision.ts'
import { reviewAndTrialProvisions } from './review-and-trial.ts'
import { talkAndLetterProvisions } from './talk-and-letter.ts'

export const supervisionDisciplineProvisions = [
  ...supervisionGuidanceProvisions,
  ...leadProvisions,
  ...talkAndLetterProvisions,
  ...preliminaryCheckProvisions,
  ...reviewAndTrialProvisions,
  ...ownSupervisionProvisions,
] as const satisfies readonly Provision[]
