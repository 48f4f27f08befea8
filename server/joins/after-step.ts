import type { OnStep } from '../modules/matters/index.ts'
import { leaveActedOn, leaveKnown } from '../modules/problems/index.ts'
import { isSignAbout, keepAnswer, openSign } from '../modules/signs/index.ts'
import { recordTalkHeld } from '../modules/talks/index.ts'
import type { Tx } from '../platform/database/database.ts'
import type { Viewer } from '../platform/viewer.ts'
import { afterProblem } from './after-problem.ts'
import { handFindingsOver } from './hand-findings-over.ts'

type AfterFacts = (tx: Tx, viewer: Viewer, now: Date, factIds: readonly string[]) => Promise<unknown>

/** What a step leaves elsewhere, by the name that its table gives it. */
export function leavings(afterFacts: AfterFacts, onStep: OnStep): Readonly<Record<string, OnStep>> {
  return {
    'findings-handed-over': handFindingsOver(onStep),
    'problem-raised': afterProblem(onStep),
    'problem-known': async (tx, viewer, _county, left, now) => {
      await afterFacts(tx, viewer, now, await leaveKnown(tx, viewer, left, now))
    },
    'problem-acted-on': async (tx, viewer, county, left, now) => {
      await afterFacts(tx, viewer, now, await leaveActedOn(tx, viewer, county, left, now))
    },
    'talk-recorded': async (tx, viewer, _county, { from, subject }, now) => {
      if (await isSignAbout(tx, viewer.countyId, from, subject)) await openSign(tx, viewer, from?.id ?? '', now)
    },
    'talk-held': async (tx, viewer, _county, left, now) => {
      const talk = await recordTalkHeld(tx, viewer, left, now)
      await afterFacts(tx, viewer, now, [talk.factId])
      if (!(await isSignAbout(tx, viewer.countyId, left.from, left.subject))) return
      const kept = { ...talk, answer: 'talk', on: viewer.today, opens: true }
      await keepAnswer(tx, viewer, left.from?.id ?? '', kept, now)
    },
  }
}

/** In the transaction of the step, so that nothing of it is half done. */
export function afterStep(afterFacts: AfterFacts): OnStep {
  const onStep: OnStep = async (tx, viewer, county, left, now) => {
    for (const it of left.leaves) {
      const leave = all[it]
      if (leave === undefined) throw new Error(`nothing keeps what the step leaves: ${it}`)
      await leave(tx, viewer, county, left, now)
    }
  }
  const all = leavings(afterFacts, onStep)
  return onStep
}
