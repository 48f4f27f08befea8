import type { Instrument } from '../engine/vocabulary.ts'
import { accountabilityRegulation } from './accountability-regulation/instrument.ts'
import { administrativeSanctionLaw } from './administrative-sanction-law/instrument.ts'
import { admonitionRules } from './admonition-rules/instrument.ts'
import { appointmentRegulation } from './appointment-regulation/instrument.ts'
import { burdenReliefProvisions } from './burden-relief-provisions/instrument.ts'
import { cadreEducationRegulation } from './cadre-education-regulation/instrument.ts'
import { civilCode } from './civil-code/instrument.ts'
import { civilServantLaw } from './civil-servant-law/instrument.ts'
import { clarificationOpinions } from './clarification-opinions/instrument.ts'
import { countyPractice } from './county-practice/instrument.ts'
import { disciplinarySanctionRegulation } from './disciplinary-sanction-regulation/instrument.ts'
import { fingertipFormalismOpinions } from './fingertip-formalism-opinions/instrument.ts'
import { governmentAppsMeasures } from './government-apps-measures/instrument.ts'
import { groupStudyRules } from './group-study-rules/instrument.ts'
import { innerPartySupervisionRegulation } from './inner-party-supervision-regulation/instrument.ts'
import { nominationMeasures } from './nomination-measures/instrument.ts'
import { officialDocumentFormat } from './official-document-format/instrument.ts'
import { organisationalTreatmentProvisions } from './organisational-treatment-provisions/instrument.ts'
import { partyConstitution } from './party-constitution/instrument.ts'
import { partyMembersRightsRegulation } from './party-members-rights-regulation/instrument.ts'
import { partyOpennessRegulation } from './party-openness-regulation/instrument.ts'
import { personalMattersProvisions } from './personal-matters-provisions/instrument.ts'
import { petitionWorkRegulation } from './petition-work-regulation/instrument.ts'
import { primaryResponsibilityProvisions } from './primary-responsibility-provisions/instrument.ts'
import { productRules } from './product-rules/instrument.ts'
import { promotionAndDemotionProvisions } from './promotion-and-demotion-provisions/instrument.ts'
import { reformDecision2013 } from './reform-decision-2013/instrument.ts'
import { reportingAndAccusationRules } from './reporting-and-accusation-rules/instrument.ts'
import { securityAndSecrecy } from './security-and-secrecy/instrument.ts'
import { supervisionDisciplineRules } from './supervision-discipline-rules/instrument.ts'
import { supervisionLaw } from './supervision-law/instrument.ts'
import { topLeadersSupervisionOpinions } from './top-leaders-supervision-opinions/instrument.ts'

/** Every instrument of the book, in the order in which the book shows them. */
export const instruments: readonly Instrument[] = [
  accountabilityRegulation,
  primaryResponsibilityProvisions,
  innerPartySupervisionRegulation,
  topLeadersSupervisionOpinions,
  supervisionDisciplineRules,
  reportingAndAccusationRules,
  petitionWorkRegulation,
  disciplinarySanctionRegulation,
  administrativeSanctionLaw,
  supervisionLaw,
  civilServantLaw,
  admonitionRules,
  organisationalTreatmentProvisions,
  promotionAndDemotionProvisions,
  appointmentRegulation,
  personalMattersProvisions,
  cadreEducationRegulation,
  groupStudyRules,
  reformDecision2013,
  nominationMeasures,
  partyConstitution,
  partyMembersRightsRegulation,
  clarificationOpinions,
  partyOpennessRegulation,
  burdenReliefProvisions,
  fingertipFormalismOpinions,
  governmentAppsMeasures,
  securityAndSecrecy,
  officialDocumentFormat,
  civilCode,
  countyPractice,
  productRules,
]
