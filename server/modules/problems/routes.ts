import * as contract from '../../../contract/problems.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Http } from '../../platform/http/http.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { knowledgeBefore } from '../conduct/index.ts'
import { type CountyOverTime, countyInForce } from '../organisation/index.ts'
import { isBefore, presentLine, presentProblem } from './present.ts'
import { type Officer, raiseProblem } from './raise-problem.ts'
import { listProblems, type ProblemRow, readProblem, sameClassInUnit, stepsOf } from './readable-problems.ts'
import { takeStep } from './take-step.ts'

export type ProblemOptions = {
  /** Raises what follows from new facts, by their ids. */
  readonly afterFacts: (tx: Tx, viewer: Viewer, now: Date, factIds: readonly string[]) => Promise<unknown>
}

function officer(viewer: Viewer): Officer {
  if (viewer.person === null) throw absent()
  return viewer as Officer
}

export function problemRoutes(http: Http, { afterFacts }: ProblemOptions): void {
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)

  http.serve(contract.raiseProblem, async ({ tx, viewer, body, now }) => {
    const { id, number, factIds } = await raiseProblem(tx, officer(viewer), await countyOf(tx, viewer), body, now)
    await afterFacts(tx, viewer, now, factIds)
    return { id, number }
  })

  http.serve(contract.listProblems, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const { rows, next } = await listProblems(tx, viewer, query)
    const steps = await stepsOf(
      tx,
      viewer.countyId,
      rows.map((it) => it.id),
    )
    const same = await sameClassInUnit(tx, viewer, rows)
    return {
      items: rows.map((row) => presentLine({ row, steps: steps.get(row.id) ?? [] }, same, { viewer, county })),
      next,
    }
  })

  http.serve(contract.seeProblem, async ({ tx, viewer, params }) =>
    seen(tx, viewer, await countyOf(tx, viewer), await readProblem(tx, viewer, params.id)),
  )

  http.serve(contract.takeProblemStep, async ({ tx, viewer, params, body, ifMatch, now }) => {
    const county = await countyOf(tx, viewer)
    const asked = { id: params.id, entry: body, version: ifMatch }
    await afterFacts(tx, viewer, now, await takeStep(tx, officer(viewer), county, asked, now))
    return seen(tx, viewer, county, await readProblem(tx, viewer, params.id))
  })
}

/** A problem with its steps, what came before and after it, and who knew. */
async function seen(tx: Tx, viewer: Viewer, county: CountyOverTime, row: ProblemRow) {
  const same = (await sameClassInUnit(tx, viewer, [row])).filter((it) => isBefore(it, row) || isBefore(row, it))
  const steps = await stepsOf(tx, viewer.countyId, [row.id, ...same.map((it) => it.id)])
  const earlier = same.filter((it) => isBefore(it, row)).at(-1)
  const knowledge = await knowledgeBefore(tx, viewer, {
    unit: row.unit,
    class: row.class,
    numbers: [row.number, ...(row.sourceNumber === '' ? [] : [row.sourceNumber])],
    from: earlier?.closedOn ?? null,
    before: row.foundOn,
  })
  const work = { row, steps: steps.get(row.id) ?? [] }
  const neighbours = same.map((it) => ({ row: it, steps: steps.get(it.id) ?? [] }))
  return presentProblem({ work, neighbours, knowledge }, { viewer, county })
}
