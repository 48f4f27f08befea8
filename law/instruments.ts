import type { Instrument } from '../engine/vocabulary.ts'
import { accountabilityRegulation } from './accountability-regulation/instrument.ts'
import { administrativeSanctionLaw } from './administrative-sanction-law/instrument.ts'
import { admonitionRules } from './admonition-rules/instrument.ts'
import { cadreEducationRegulation } from './cadre-education-regulation/instrument.ts'
import { civilCode } from './civil-code/instrument.ts'
import { countyPractice } from './county-practice/instrument.ts'
import { disciplinarySanctionRegulation } from './disciplinary-sanction-regulation/instrument.ts'
import { groupStudyRules } from './group-study-rules/instrument.ts'
import { innerPartySupervisionRegulation } from './inner-party-supervision-regulation/instrument.ts'
import { organisationalTreatmentProvisions } from './organisational-treatment-provisions/instrument.ts'
import { personalMattersProvisions } from './personal-matters-provisions/instrument.ts'
import { petitionWorkRegulation } from './petition-work-regulation/instrument.ts'
import { primaryResponsibilityProvisions } from './primary-responsibility-provisions/instrument.ts'
import { productRules } from './product-rules/instrument.ts'
import { reformDecision2013 } from './reform-decision-2013/instrument.ts'
import { reportingAndAccusationRules } from './reporting-and-accusation-rules/instrument.ts'
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
  admonitionRules,
  organisationalTreatmentProvisions,
  personalMattersProvisions,
  cadreEducationRegulation,
  groupStudyRules,
  reformDecision2013,
  civilCode,
  countyPractice,
  productRules,
]
