import { type Problem, type ProblemLine, ProblemStep } from '../../../contract/problems.ts'
import { daysBetween } from '../../../engine/dates/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { factWords, type Knowledge } from '../conduct/index.ts'
import { answerableOn, type CountyOverTime } from '../organisation/index.ts'
import { stepWaitedFor } from './problem-states.ts'
import type { ProblemRow, StepRow } from './readable-problems.ts'
import { belongsTo, lastMeasures, openProgress, peopleFor, refusalOf, type Work } from './who-may.ts'

type Stood = { readonly row: ProblemRow; readonly steps: readonly StepRow[] }
export type Around = {
  readonly viewer: Viewer
  readonly county: CountyOverTime
}

/** What came before in the same unit and class: closed by the day this one was found. */
export const isBefore = (one: ProblemRow, other: ProblemRow) =>
  one.id !== other.id &&
  one.unit === other.unit &&
  one.class === other.class &&
  one.class !== 'other' &&
  one.closedOn !== null &&
  one.closedOn <= other.foundOn

const namesIn = (county: CountyOverTime) => ({
  person: (it: string) => county.personRef(it).name,
  unit: (it: string) => county.unitRef(it).name,
})

const waitedFor = ({ row, steps }: Work) => stepWaitedFor(row.state, openProgress(steps).length > 0)

export function presentLine(work: Work, same: readonly ProblemRow[], { viewer, county }: Around): ProblemLine {
  const { row } = work
  const waiting = waitedFor(work)
  return {
    id: row.id,
    number: row.number,
    unit: county.unitRef(row.unit),
    class: row.class,
    source: row.source,
    what: row.what,
    foundOn: row.foundOn,
    state: row.state,
    relapse: same.some((it) => isBefore(it, row)),
    waitsForMe: waiting !== null && refusalOf(waiting, work, viewer, county) === null,
    dueOn: row.dueOn,
  }
}

type Told = {
  readonly work: Work
  readonly neighbours: readonly Stood[]
  readonly knowledge: readonly Knowledge[]
}

export function presentProblem({ work, neighbours, knowledge }: Told, around: Around): Problem {
  const { row, steps } = work
  const { viewer, county } = around
  const waiting = waitedFor(work)
  const inside = (it: Knowledge) => belongsTo(county, it.by, row.unit, it.on)
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    unit: county.unitRef(row.unit),
    responsible: row.responsible === null ? null : county.personRef(row.responsible),
    onTheDay: answerableOn(county, row.unit, row.foundOn).map((it) => ({ ...it, person: county.personRef(it.person) })),
    class: row.class,
    source: row.source,
    sourceNumber: row.sourceNumber,
    foundBy: row.foundBy,
    foundOn: row.foundOn,
    recordedOn: row.recordedOn,
    raisedBy: county.personRef(row.raisedBy),
    what: row.what,
    state: row.state,
    closedOn: row.closedOn,
    measures: row.state === 'found' ? [] : measuresOf(lastMeasures(steps), county),
    steps: steps.map((it) => presentStep(it, county)),
    may: ProblemStep.options.filter((it) => refusalOf(it, work, viewer, county) === null),
    waiting:
      waiting === null
        ? null
        : { step: waiting, people: peopleFor(waiting, work, county, viewer.today).map(county.personRef) },
    selfPutRight: row.source === 'self-found' && row.state === 'closed' && knowledge.every(inside),
    knownBefore:
      row.source === 'self-found'
        ? []
        : knowledge
            .filter(inside)
            .map((it) => ({ by: county.personRef(it.by), on: it.on, says: factWords(it.body, namesIn(county)) })),
    before: neighbours
      .filter((it) => isBefore(it.row, row))
      .map((it) => presentNeighbour(it, daysBetween(it.row.closedOn ?? row.foundOn, row.foundOn), county)),
    after: neighbours
      .filter((it) => isBefore(row, it.row))
      .map((it) => presentNeighbour(it, daysBetween(row.closedOn ?? it.row.foundOn, it.row.foundOn), county)),
  }
}

function measuresOf(step: StepRow | undefined, county: CountyOverTime): Problem['measures'] {
  if (step?.step !== 'measures') return []
  return step.body.measures.map((it) => ({ what: it.what, who: county.personRef(it.who), dueOn: it.dueOn }))
}

type Shown = Problem['steps'][number]

function presentStep(row: StepRow, county: CountyOverTime): Shown {
  const decided = 'agreed' in row.body ? row.body.agreed === 'yes' : null
  return {
    nth: row.nth,
    step: row.step,
    by: county.personRef(row.by),
    on: row.on,
    recordedOn: row.recordedOn,
    agreed: decided,
    holds: row.step === 'revisit' ? row.body.holds === 'holds' : null,
    says: saysOf(row).filter((it) => it.text !== ''),
    measures: measuresOf(row, county),
  }
}

function saysOf(row: StepRow): Shown['says'] {
  switch (row.step) {
    case 'known':
    case 'measures':
      return []
    case 'progress':
      return [{ label: 'done', text: row.body.done }]
    case 'ask-closing':
      return [
        { label: 'changed', text: row.body.changed },
        { label: 'knownBy', text: row.body.knownBy },
        { label: 'evidence', text: row.body.evidence },
      ]
    case 'revisit':
      return [{ label: 'finding', text: row.body.finding }]
    default:
      return [{ label: 'words', text: row.body.words }]
  }
}

/** Who put his name to it last: the list, the progress, the closing, and who asked for that. */
function presentNeighbour({ row, steps }: Stood, between: number, county: CountyOverTime): Problem['before'][number] {
  const signed = (['decide-measures', 'decide-progress', 'ask-closing', 'decide-closing'] as const).flatMap((kind) => {
    const last = steps.findLast((it) => it.step === kind && (!('agreed' in it.body) || it.body.agreed === 'yes'))
    return last === undefined ? [] : [{ step: kind, by: county.personRef(last.by), on: last.on }]
  })
  const { id, number, foundOn, closedOn } = row
  return { id, number, foundOn, closedOn, daysBetween: between, signedOff: signed }
}
