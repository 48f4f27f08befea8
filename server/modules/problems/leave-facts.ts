import type { ProblemSource } from '../../../contract/problems.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type NewFact, storeFacts } from '../conduct/index.ts'
import type { ProblemRow } from './readable-problems.ts'

const HOW = {
  'self-found': 'report-from-below',
  superior: 'inspection',
  patrol: 'inspection',
  audit: 'audit-line',
  petition: 'report-from-below',
  'covert-check': 'inspection',
  supervision: 'inspection',
  'case-lessons': 'inspection',
} as const satisfies Record<ProblemSource, string>

type Known = Pick<ProblemRow, 'knownAs' | 'unit' | 'class' | 'source'>

/** Someone knows of it from that day on: he found it himself, or was told. */
export function known(problem: Known, by: string, on: Day, viewer: Viewer, himself = false): NewFact {
  const { knownAs, unit, source } = problem
  const how = himself && source === 'self-found' ? 'own-observation' : HOW[source]
  return { fact: 'problem-known', problem: knownAs, by, unit, class: problem.class, how, on, recordedOn: viewer.today }
}

export function actedOn(problem: Known, by: string, on: Day, viewer: Viewer): NewFact {
  return { fact: 'problem-acted-on', problem: problem.knownAs, by, act: 'handled', on, recordedOn: viewer.today }
}

/** What the work leaves, so that nobody enters it a second time. */
export function leaveFacts(tx: Tx, viewer: Viewer, facts: readonly NewFact[], now: Date): Promise<string[]> {
  const entering = { countyId: viewer.countyId, actor: viewer.accountId, enteredBy: viewer.accountId, now }
  return storeFacts(tx, facts, entering)
}
