import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { accountabilityProcedure } from '../accountability-regulation/accountability-procedure.ts'
import { talkMeasureProcedure } from '../admonition-rules/talk-measure-procedure.ts'
import { clarificationProcedure } from '../clarification-opinions/clarification-procedure.ts'
import { covertCheckProcedure } from '../county-practice/covert-check-procedure.ts'
import { onSiteSessionProcedure } from '../county-practice/on-site-session-procedure.ts'
import { pressProcedure } from '../county-practice/press-procedure.ts'
import { problemProcedure } from '../county-practice/problem-procedure.ts'
import { talkProcedures } from '../county-practice/talk-procedures.ts'
import { taskProcedure } from '../county-practice/task-procedure.ts'
import { interferenceProcedure } from '../inner-party-supervision-regulation/interference-procedure.ts'
import { appealProcedure } from '../party-members-rights-regulation/appeal-procedure.ts'
import { returnVisitProcedure } from '../party-members-rights-regulation/return-visit-procedure.ts'
import { publicNoticeProcedure } from '../party-openness-regulation/public-notice-procedure.ts'
import { petitionAboutHeadProcedure } from '../reporting-and-accusation-rules/petition-about-head-procedure.ts'
import { petitionProcedure } from '../reporting-and-accusation-rules/petition-procedure.ts'
import { leadProcedure } from '../supervision-discipline-rules/lead-procedure.ts'
import { suggestionProcedure } from '../supervision-discipline-rules/suggestion-procedure.ts'

/** Every procedure of the book, in the order in which it is shown. */
export const procedures: readonly Procedure[] = [
  accountabilityProcedure,
  onSiteSessionProcedure,
  talkMeasureProcedure,
  ...talkProcedures,
  problemProcedure,
  clarificationProcedure,
  publicNoticeProcedure,
  returnVisitProcedure,
  appealProcedure,
  petitionProcedure,
  petitionAboutHeadProcedure,
  leadProcedure,
  interferenceProcedure,
  taskProcedure,
  pressProcedure,
  covertCheckProcedure,
  suggestionProcedure,
]
