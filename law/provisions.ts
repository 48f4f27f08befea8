import type { Provision } from '../engine/vocabulary.ts'
import { accountabilityProvisions } from './accountability-regulation/provisions.ts'
import { administrativeSanctionProvisions } from './administrative-sanction-law/provisions.ts'
import { admonitionProvisions } from './admonition-rules/provisions.ts'
import { cadreEducationProvisions } from './cadre-education-regulation/provisions.ts'
import { civilCodeProvisions } from './civil-code/provisions.ts'
import { countyPracticeProvisions } from './county-practice/provisions.ts'
import { disciplinarySanctionProvisions } from './disciplinary-sanction-regulation/provisions.ts'
import { groupStudyProvisions } from './group-study-rules/provisions.ts'
import { innerPartySupervisionProvisions } from './inner-party-supervision-regulation/provisions.ts'
import { organisationalTreatmentProvisions } from './organisational-treatment-provisions/provisions.ts'
import { personalMattersProvisions } from './personal-matters-provisions/provisions.ts'
import { petitionWorkProvisions } from './petition-work-regulation/provisions.ts'
import { primaryResponsibilityClaims } from './primary-responsibility-provisions/provisions.ts'
import { productRuleProvisions } from './product-rules/provisions.ts'
import { reformDecisionProvisions } from './reform-decision-2013/provisions.ts'
import { reportingAndAccusationProvisions } from './reporting-and-accusation-rules/provisions.ts'
import { supervisionDisciplineProvisions } from './supervision-discipline-rules/provisions.ts'
import { supervisionLawProvisions } from './supervision-law/provisions.ts'
import { topLeadersSupervisionProvisions } from './top-leaders-supervision-opinions/provisions.ts'

/** Every provision of the book, instrument by instrument. */
export const provisions: readonly Provision[] = [
  ...accountabilityProvisions,
  ...primaryResponsibilityClaims,
  ...innerPartySupervisionProvisions,
  ...topLeadersSupervisionProvisions,
  ...supervisionDisciplineProvisions,
  ...reportingAndAccusationProvisions,
  ...petitionWorkProvisions,
  ...disciplinarySanctionProvisions,
  ...administrativeSanctionProvisions,
  ...supervisionLawProvisions,
  ...admonitionProvisions,
  ...organisationalTreatmentProvisions,
  ...personalMattersProvisions,
  ...cadreEducationProvisions,
  ...groupStudyProvisions,
  ...reformDecisionProvisions,
  ...civilCodeProvisions,
  ...countyPracticeProvisions,
  ...productRuleProvisions,
]
