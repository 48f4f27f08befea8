import type { Book } from '../engine/vocabulary.ts'
import { accountabilityRegulation } from './accountability-regulation/instrument.ts'
import { accountabilityProvisions } from './accountability-regulation/provisions.ts'
import { clocks } from './clocks/index.ts'
import { countyPractice } from './county-practice/instrument.ts'
import { countyPracticeProvisions } from './county-practice/provisions.ts'
import { settings } from './county-practice/settings.ts'
import { duties, postKinds } from './duties/index.ts'
import { groupStudyRules } from './group-study-rules/instrument.ts'
import { groupStudyProvisions } from './group-study-rules/provisions.ts'
import { innerPartySupervisionRegulation } from './inner-party-supervision-regulation/instrument.ts'
import { innerPartySupervisionProvisions } from './inner-party-supervision-regulation/provisions.ts'
import { primaryResponsibilityProvisions } from './primary-responsibility-provisions/instrument.ts'
import { primaryResponsibilityClaims } from './primary-responsibility-provisions/provisions.ts'
import { productRules } from './product-rules/instrument.ts'
import { productRuleProvisions } from './product-rules/provisions.ts'
import { reformDecision2013 } from './reform-decision-2013/instrument.ts'
import { reformDecisionProvisions } from './reform-decision-2013/provisions.ts'
import { signs } from './signs.ts'
import { supervisionDisciplineRules } from './supervision-discipline-rules/instrument.ts'
import { supervisionDisciplineProvisions } from './supervision-discipline-rules/provisions.ts'
import { talkBases } from './talk-bases.ts'
import { topLeadersSupervisionOpinions } from './top-leaders-supervision-opinions/instrument.ts'
import { topLeadersSupervisionProvisions } from './top-leaders-supervision-opinions/provisions.ts'

/** The whole statute book, assembled once. Modules never import it; `server/app.ts` hands it to them. */
export const book: Book = {
  instruments: [
    accountabilityRegulation,
    primaryResponsibilityProvisions,
    innerPartySupervisionRegulation,
    supervisionDisciplineRules,
    groupStudyRules,
    reformDecision2013,
    topLeadersSupervisionOpinions,
    countyPractice,
    productRules,
  ],
  provisions: [
    ...accountabilityProvisions,
    ...primaryResponsibilityClaims,
    ...innerPartySupervisionProvisions,
    ...supervisionDisciplineProvisions,
    ...groupStudyProvisions,
    ...reformDecisionProvisions,
    ...topLeadersSupervisionProvisions,
    ...countyPracticeProvisions,
    ...productRuleProvisions,
  ],
  postKinds,
  duties,
  settings,
  signs,
  talkBases,
  clocks,
  listed: [
    'inner-party-supervision-regulation/21-admonition',
    'inner-party-supervision-regulation/21-admonition-report',
    'group-study-rules/first-responsible',
    'product-rules/confirmed-by-another',
    'product-rules/promptly-has-no-days',
    'product-rules/sign-decides-nothing',
    'product-rules/period-end-not-rolled',
  ],
}
