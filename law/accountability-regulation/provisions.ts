import type { Provision } from '../../engine/vocabulary.ts'
import { appealProvisions } from './appeal.ts'
import { decisionProvisions } from './decision.ts'
import { enquiryProvisions } from './enquiry.ts'
import { groundProvisions } from './grounds.ts'
import { lighterAndHeavierProvisions } from './lighter-and-heavier.ts'
import { meansProvisions } from './means.ts'
import { subjectAndResponsibilityProvisions } from './whom-and-responsibility.ts'

export const accountabilityProvisions = [
  ...subjectAndResponsibilityProvisions,
  ...groundProvisions,
  ...meansProvisions,
  ...enquiryProvisions,
  ...decisionProvisions,
  ...lighterAndHeavierProvisions,
  ...appealProvisions,
] as const satisfies readonly Provision[]
