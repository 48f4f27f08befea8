import type { ProblemSource } from '../../../contract/problems.ts'
import { dayOrNull } from '../../../engine/dates/index.ts'
import type { TakenStep } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type NewFact, storeFacts } from '../conduct/index.ts'
import type { Left } from '../matters/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type Kept, readKept } from './readable-problems.ts'

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

/** Someone knows of it from that day on: he found it himself, or was told. */
function known(
  { knownAs, unit, source, ...problem }: Kept,
  last: TakenStep,
  on: NewFact['on'],
  himself = false,
): NewFact {
  const how = himself && source === 'self-found' ? 'own-observation' : HOW[source]
  const { by, on: recordedOn } = last
  return { fact: 'problem-known', problem: knownAs, by, unit, class: problem.class, how, on, recordedOn }
}

/** The head knows: from the day that he says, or that whoever raised it says for him. */
export async function leaveKnown(tx: Tx, viewer: Viewer, { id, matter, opener }: Left, now: Date): Promise<string[]> {
  const { problem, last } = await lastStep(tx, viewer, id, matter.taken)
  const on = dayOrNull(String(last.inputs.knownOn)) ?? last.on
  const himself = matter.taken.length === 2 && last.by === opener
  return leave(tx, viewer, [known(problem, last, on, himself)], now)
}

/** Whoever writes measures, does something or asks to close has acted; a head who does so knows of it by then at the latest. */
export async function leaveActedOn(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  { id, matter }: Left,
  now: Date,
): Promise<string[]> {
  const { problem, last } = await lastStep(tx, viewer, id, matter.taken)
  const on = dayOrNull(String(last.inputs.doneOn)) ?? last.on
  const knew = matter.taken.slice(0, -1).some((it) => it.by === last.by && !TELLS_NOTHING.has(it.step))
  const isHead = county.headOf(problem.unit, viewer.today) === last.by
  const acted = { fact: 'problem-acted-on', problem: problem.knownAs, by: last.by, act: 'handled' } as const
  const facts: NewFact[] = [{ ...acted, on, recordedOn: last.on }]
  return leave(tx, viewer, isHead && !knew ? [known(problem, last, on), ...facts] : facts, now)
}

/** Whoever took these is not on record as knowing for that. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(['raise', 'decide-progress', 'decide-closing'])

async function lastStep(tx: Tx, { countyId }: Viewer, id: string, taken: readonly TakenStep[]) {
  const [problem, last] = [await readKept(tx, countyId, id), taken.at(-1)]
  if (problem === null || last === undefined) throw new RangeError(`no problem is kept of ${id}`)
  return { problem, last }
}

/** What the work leaves, so that nobody enters it a second time. */
function leave(tx: Tx, viewer: Viewer, facts: readonly NewFact[], now: Date): Promise<string[]> {
  const entering = { countyId: viewer.countyId, actor: viewer.accountId, enteredBy: viewer.accountId, now }
  return storeFacts(tx, facts, entering)
}
