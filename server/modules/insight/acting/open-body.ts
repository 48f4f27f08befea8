import type { KnownProblem, Reversal, Stalled } from '../../../../contract/acting.ts'
import type { ProvisionRef } from '../../../../contract/endpoint.ts'
import { type Day, daysBetween } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type FactRow, presentFact } from '../../conduct/index.ts'
import { listNumbers } from '../../county/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { factsOf, type KnownMatter } from './list-known.ts'
import { listReversals, type ReversalFound, windowOn } from './list-reversals.ts'
import { listStalledMatters, listStalledProblems, type StalledMatter } from './list-stalled.ts'
import { type Knowledge, relationsOf } from './relations-of.ts'
import { daysOf } from './sum-known.ts'
import type { SeenBody } from './supervising-bodies.ts'

export type Explained = {
  readonly under: readonly string[]
  readonly innocent: readonly string[]
  readonly next: string
}

export type ActingBook = {
  readonly explanations: Readonly<Record<'relation' | 'stalled' | 'reversal', Explained>>
  readonly under: readonly string[]
  readonly provision: (id: string) => ProvisionRef
  /** Whose states may be shown to those who read the matter; of a shell the state is all there is. */
  readonly procedures: readonly {
    readonly id: string
    readonly title: string
    readonly states: readonly { readonly id: string; readonly title: string }[]
  }[]
}

/** One body: its matters with their facts, the steps that stand still, and what only the level above may see. */
export async function openBody(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  body: SeenBody,
  matters: readonly KnownMatter[],
  book: ActingBook,
) {
  const facts = await factsOf(tx, viewer, matters)
  const procedures = new Map(book.procedures.map((it) => [it.id, it]))
  const stalledMatters = await listStalledMatters(tx, viewer, body, [...procedures.keys()])
  const problems = await listStalledProblems(tx, viewer, body)
  const above = body.seen === 'above'
  return {
    body: county.unitRef(body.number),
    matters: matters.map((it) => presentMatter(it, facts, above, viewer, county)),
    stalled: [...[...stalledMatters, ...problems].map((it) => presentStalled(it, procedures, county, viewer.today))],
    above: above ? await seenAbove(tx, viewer, county, body, matters) : null,
  }
}

async function seenAbove(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  body: SeenBody,
  matters: readonly KnownMatter[],
) {
  const numbers = await listNumbers(tx, viewer.countyId)
  const found = await listReversals(tx, viewer, { body, matters, numbers })
  return { reversals: found.map((it) => presentReversal(it, county)), months: windowOn(numbers, viewer.today) }
}

/** Beside what is open alone: once somebody has acted, nobody needs to take it over. Nothing about the viewer himself. */
function presentMatter(
  it: KnownMatter,
  facts: ReadonlyMap<string, FactRow>,
  above: boolean,
  viewer: Viewer,
  county: CountyOverTime,
): KnownProblem {
  const rows = it.facts.flatMap((id) => facts.get(id) ?? [])
  const known = rows.flatMap(({ body, on }): Knowledge[] =>
    body.fact === 'problem-known' && body.by !== viewer.person ? [{ by: body.by, on, unit: body.unit }] : [],
  )
  const relations = above && it.actedOn === null ? relationsOf(county, known, it.responsible) : []
  return {
    problem: it.problem,
    problemId: it.problemId,
    unit: county.unitRef(it.unit),
    knownOn: it.knownOn,
    actedOn: it.actedOn,
    days: daysOf(it, viewer.today),
    facts: rows.map((row) => ({ ...presentFact(row, county), report: null })),
    relations: relations.map(({ person, to }) => ({
      kind: to === null ? 'same-unit' : 'related',
      person: county.personRef(person),
      to: to === null ? null : county.personRef(to),
    })),
  }
}

function presentStalled(
  it: StalledMatter,
  procedures: ReadonlyMap<string, ActingBook['procedures'][number]>,
  county: CountyOverTime,
  today: Day,
): Stalled {
  const procedure = procedures.get(it.procedure)
  return {
    id: it.id,
    number: it.number,
    of: `${it.unit === null ? '' : `${county.unitRef(it.unit).name}的`}${procedure?.title ?? it.procedure}`,
    stands: procedure?.states.find((state) => state.id === it.state)?.title ?? it.state,
    since: it.since,
    dueOn: it.dueOn,
    daysOver: daysBetween(it.dueOn, today),
  }
}

function presentReversal(it: ReversalFound, county: CountyOverTime): Reversal {
  const { kind, problem, actedOn, on } = it
  const placed = (unit: string | null, post: string | null) =>
    unit === null || post === null ? null : `${county.unitRef(unit).name}${post}`
  return {
    kind,
    problem,
    person: county.personRef(it.person),
    actedOn,
    on,
    words: kind === 'withdrawn' ? it.words : (placed(it.unit, it.words) ?? it.words),
    now: placed(it.nowUnit, it.nowPost),
  }
}
