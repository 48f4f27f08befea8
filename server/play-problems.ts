import type { ProblemClass, ProblemSource, StepEntry } from '../contract/problems.ts'
import type { Day } from '../engine/dates/index.ts'
import { storeFacts } from './modules/conduct/index.ts'
import type { CountyOverTime } from './modules/organisation/index.ts'
import { raiseProblem, takeProblemStep } from './modules/problems/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Viewer } from './platform/viewer.ts'

export type InventedProblem = {
  readonly unit: string
  readonly class: ProblemClass
  readonly source: ProblemSource
  readonly foundBy: string
  readonly what: string
  readonly foundOn: Day
  readonly by: string
  /** What its head is on record as having known, from a talk, before others found it. */
  readonly knownSince: Day | null
  readonly steps: readonly { readonly by: string; readonly on: Day; readonly entry: StepEntry }[]
}

type Officer = Viewer & { readonly person: string }

/** A problem of the invented county as its officers raised it and worked on it, by the same commands as on any other day. @returns its id. */
export async function playProblem(
  tx: Tx,
  county: CountyOverTime,
  it: InventedProblem,
  officerOn: (person: string, on: Day) => Officer,
  now: Date,
): Promise<string> {
  const raiser = officerOn(it.by, it.foundOn)
  const head = county.headOf(it.unit, it.foundOn)
  if (it.knownSince !== null && head !== null) {
    const { unit, class: kind, knownSince: on } = it
    // Written down in a talk, before it had a number of the county.
    const talk = `谈话〔${on.slice(0, 4)}〕37号`
    const known = {
      fact: 'problem-known',
      problem: talk,
      by: head,
      unit,
      class: kind,
      how: 'talk-note',
    } as const
    const acted = { fact: 'problem-acted-on', problem: talk, by: head, act: 'handled' } as const
    const first = it.steps[0]?.on ?? it.foundOn
    const facts = [
      { ...known, on, recordedOn: on },
      { ...acted, on: first, recordedOn: first },
    ]
    await storeFacts(tx, facts, { countyId: raiser.countyId, actor: 'system', enteredBy: null, now })
  }
  const { unit, class: kind, source, foundBy, foundOn, what } = it
  const raised = { unit, class: kind, source, sourceNumber: '', foundBy, foundOn, what, headToldOn: null }
  const { id } = await raiseProblem(tx, raiser, county, raised, now)
  for (const { by, on, entry } of it.steps) {
    try {
      await takeProblemStep(tx, officerOn(by, on), county, { id, entry, version: null }, now)
    } catch (why) {
      throw new Error(`problem of ${unit}, ${entry.step}: ${why}`)
    }
  }
  return id
}
