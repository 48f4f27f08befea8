import type { StepEntry } from '../../../contract/problems.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { changed, Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { NewFact } from '../conduct/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { keepStep } from './keep-step.ts'
import { actedOn, known, leaveFacts } from './leave-facts.ts'
import { stateAfter } from './problem-states.ts'
import type { Officer } from './raise-problem.ts'
import { type ProblemRow, readProblem, type StepRow, stepsOf } from './readable-problems.ts'
import { lastMeasures, refusalOf } from './who-may.ts'

type Asked = { readonly id: string; readonly entry: StepEntry; readonly version: number | null }

/** Takes one step on a problem that the viewer reads. @returns the ids of the facts that it left. */
export async function takeStep(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  asked: Asked,
  now: Date,
): Promise<string[]> {
  const { entry } = asked
  const row = await readProblem(tx, viewer, asked.id)
  if (asked.version !== null && asked.version !== row.version) throw changed()
  const steps = (await stepsOf(tx, viewer.countyId, [row.id])).get(row.id) ?? []
  const refusal = refusalOf(entry.step, { row, steps }, viewer, county) ?? refusalOfEntry(entry, row, viewer, county)
  if (refusal) throw new Refusal(refusal, { status: refusal === 'not-now' ? 409 : 400 })
  const state = stateAfter(row.state, entry)
  const kept = await tx.run(
    `update problem set version = version + 1, state = $4, closed_on = $5, due_on = $6 where county_id = $1 and id = $2 and version = $3`,
    [
      viewer.countyId,
      row.id,
      row.version,
      state,
      state === 'closed' ? (row.closedOn ?? viewer.today) : null,
      dueIn(state, steps),
    ],
  )
  if (kept === 0) throw changed()
  await keepStep(tx, viewer, row.id, steps.length + 1, viewer.person, entry, now)
  const facts = factsOf(entry, row, steps, viewer, county)
  return facts.length === 0 ? [] : leaveFacts(tx, viewer, facts, now)
}

/** The nearest last day counts only while approved measures run. */
function dueIn(state: ProblemRow['state'], steps: readonly StepRow[]): Day | null {
  if (state !== 'working' && state !== 'progressed') return null
  const days = lastMeasures(steps)?.body.measures.map((it) => it.dueOn) ?? []
  return days.toSorted()[0] ?? null
}

function refusalOfEntry(entry: StepEntry, row: ProblemRow, viewer: Viewer, county: CountyOverTime): string | null {
  if ('agreed' in entry) return entry.agreed === 'no' && entry.words === '' ? 'say-why' : null
  if ('on' in entry) {
    if (entry.on > viewer.today) return 'future'
    if (entry.step === 'revisit') return row.closedOn !== null && entry.on < row.closedOn ? 'before-closed' : null
    return entry.on < row.foundOn ? 'before-found' : null
  }
  if (entry.step !== 'measures') return null
  const { responsible } = row
  if (entry.measures.some((it) => !county.person(it.who))) return 'unknown-person'
  if (entry.measures.some((it) => it.dueOn < row.foundOn)) return 'before-found'
  return responsible !== null && entry.measures.some((it) => county.isBarred(it.who, responsible)) ? 'related' : null
}

/** Whoever writes measures, does something or asks to close has acted; a head who does so knows of it by then at the latest. */
function factsOf(
  entry: StepEntry,
  row: ProblemRow,
  steps: readonly StepRow[],
  viewer: Officer,
  county: CountyOverTime,
): NewFact[] {
  const { person, today } = viewer
  if (entry.step === 'known') return [known(row, person, entry.on, viewer)]
  if (entry.step !== 'measures' && entry.step !== 'progress' && entry.step !== 'ask-closing') return []
  const on = entry.step === 'progress' ? entry.on : today
  const knew = steps.some((it) => it.by === person && it.step !== 'decide-progress' && it.step !== 'decide-closing')
  const isHead = county.headOf(row.unit, today) === person
  return [...(isHead && !knew ? [known(row, person, on, viewer)] : []), actedOn(row, person, on, viewer)]
}
