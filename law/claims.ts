import { accountabilityProvisions } from './accountability-regulation/provisions.ts'
import { administrativeSanctionProvisions } from './administrative-sanction-law/provisions.ts'
import { admonitionProvisions } from './admonition-rules/provisions.ts'
import { burdenReliefClaims } from './burden-relief-provisions/provisions.ts'
import { civilServantProvisions } from './civil-servant-law/provisions.ts'
import { clarificationProvisions } from './clarification-opinions/provisions.ts'
import { countyPracticeProvisions } from './county-practice/provisions.ts'
import { disciplinarySanctionProvisions } from './disciplinary-sanction-regulation/provisions.ts'
import { innerPartySupervisionProvisions } from './inner-party-supervision-regulation/provisions.ts'
import { organisationalTreatmentClaims } from './organisational-treatment-provisions/provisions.ts'
import { partyMembersRightsProvisions } from './party-members-rights-regulation/provisions.ts'
import { partyOpennessProvisions } from './party-openness-regulation/provisions.ts'
import { petitionWorkProvisions } from './petition-work-regulation/provisions.ts'
import { primaryResponsibilityClaims } from './primary-responsibility-provisions/provisions.ts'
import { procedureRuleProvisions } from './product-rules/procedure-rules.ts'
import { productRuleProvisions } from './product-rules/provisions.ts'
import { reformDecisionProvisions } from './reform-decision-2013/provisions.ts'
import { reportingAndAccusationProvisions } from './reporting-and-accusation-rules/provisions.ts'
import { supervisionDisciplineProvisions } from './supervision-discipline-rules/provisions.ts'
import { supervisionLawProvisions } from './supervision-law/provisions.ts'

type Claimed = { readonly id: string; readonly instrument: string }
type ClaimIn<Id> = Id extends `${string}/${infer Claim}` ? Claim : never

/** Cites one instrument by its claims; a claim that is not among its provisions does not compile. */
const claimsOf =
  <const All extends readonly [Claimed, ...Claimed[]]>(provisions: All) =>
  (claim: ClaimIn<All[number]['id']>): string =>
    `${provisions[0].instrument}/${claim}`

// How a row cites what it rests on: accountability('9-1').
export const accountability = claimsOf(accountabilityProvisions)
export const accusation = claimsOf(reportingAndAccusationProvisions)
export const administrativeSanction = claimsOf(administrativeSanctionProvisions)
export const admonition = claimsOf(admonitionProvisions)
export const burden = claimsOf(burdenReliefClaims)
export const civilServant = claimsOf(civilServantProvisions)
export const clarification = claimsOf(clarificationProvisions)
export const county = claimsOf(countyPracticeProvisions)
export const innerParty = claimsOf(innerPartySupervisionProvisions)
export const membersRights = claimsOf(partyMembersRightsProvisions)
export const openness = claimsOf(partyOpennessProvisions)
export const petitionWork = claimsOf(petitionWorkProvisions)
export const primary = claimsOf(primaryResponsibilityClaims)
export const product = claimsOf([...productRuleProvisions, ...procedureRuleProvisions])
export const reform = claimsOf(reformDecisionProvisions)
export const sanction = claimsOf(disciplinarySanctionProvisions)
export const supervision = claimsOf(supervisionDisciplineProvisions)
export const supervisionLaw = claimsOf(supervisionLawProvisions)
export const treatment = claimsOf(organisationalTreatmentClaims)
