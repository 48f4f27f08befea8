import type { Provision } from '../engine/vocabulary.ts'
import { accountabilityProvisions } from './accountability-regulation/provisions.ts'
import { administrativeSanctionProvisions } from './administrative-sanction-law/provisions.ts'
import { admonitionProvisions } from './admonition-rules/provisions.ts'
import { appointmentProvisions } from './appointment-regulation/provisions.ts'
import { burdenReliefClaims } from './burden-relief-provisions/provisions.ts'
import { cadreEducationProvisions } from './cadre-education-regulation/provisions.ts'
import { civilCodeProvisions } from './civil-code/provisions.ts'
import { civilServantProvisions } from './civil-servant-law/provisions.ts'
import { clarificationProvisions } from './clarification-opinions/provisions.ts'
import { countyPracticeProvisions } from './county-practice/provisions.ts'
import { disciplinarySanctionProvisions } from './disciplinary-sanction-regulation/provisions.ts'
import { fingertipFormalismProvisions } from './fingertip-formalism-opinions/provisions.ts'
import { governmentAppsProvisions } from './government-apps-measures/provisions.ts'
import { groupStudyProvisions } from './group-study-rules/provisions.ts'
import { innerPartySupervisionProvisions } from './inner-party-supervision-regulation/provisions.ts'
import { nominationProvisions } from './nomination-measures/provisions.ts'
import { officialDocumentFormatProvisions } from './official-document-format/provisions.ts'
import { organisationalTreatmentClaims } from './organisational-treatment-provisions/provisions.ts'
import { partyConstitutionProvisions } from './party-constitution/provisions.ts'
import { partyMembersRightsProvisions } from './party-members-rights-regulation/provisions.ts'
import { partyOpennessProvisions } from './party-openness-regulation/provisions.ts'
import { personalMattersClaims } from './personal-matters-provisions/provisions.ts'
import { petitionWorkProvisions } from './petition-work-regulation/provisions.ts'
import { primaryResponsibilityClaims } from './primary-responsibility-provisions/provisions.ts'
import { actingRuleProvisions } from './product-rules/acting-rules.ts'
import { burdenRuleProvisions } from './product-rules/form-assumptions.ts'
import { procedureRuleProvisions } from './product-rules/procedure-rules.ts'
import { productRuleProvisions } from './product-rules/provisions.ts'
import { promotionAndDemotionClaims } from './promotion-and-demotion-provisions/provisions.ts'
import { reformDecisionProvisions } from './reform-decision-2013/provisions.ts'
import { reportingAndAccusationProvisions } from './reporting-and-accusation-rules/provisions.ts'
import { securityAndSecrecyProvisions } from './security-and-secrecy/provisions.ts'
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
  ...civilServantProvisions,
  ...admonitionProvisions,
  ...organisationalTreatmentClaims,
  ...promotionAndDemotionClaims,
  ...appointmentProvisions,
  ...personalMattersClaims,
  ...cadreEducationProvisions,
  ...groupStudyProvisions,
  ...reformDecisionProvisions,
  ...nominationProvisions,
  ...partyConstitutionProvisions,
  ...partyMembersRightsProvisions,
  ...clarificationProvisions,
  ...partyOpennessProvisions,
  ...burdenReliefClaims,
  ...fingertipFormalismProvisions,
  ...governmentAppsProvisions,
  ...securityAndSecrecyProvisions,
  ...officialDocumentFormatProvisions,
  ...civilCodeProvisions,
  ...countyPracticeProvisions,
  ...productRuleProvisions,
  ...procedureRuleProvisions,
  ...burdenRuleProvisions,
  ...actingRuleProvisions,
]
