import type { z } from 'zod'
import type { ProcedureLine, ProcedurePage } from '../../../contract/procedures.ts'
import { drawProcedure, type Procedure, type Relation } from '../../../engine/procedures/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { MatterBook } from './matter-book.ts'
import { saidOnce } from './present-form.ts'
import { casesInWords, postsInWords } from './who-in-words.ts'
import { worldOf } from './world.ts'

/** Relations that stand before it is known whom and what a matter is about. */
const KNOWN_BEFOREHAND: ReadonlySet<Relation> = new Set<Relation>([
  'commission-head',
  'commission-officer',
  'committee-head',
  'supervision-office',
  'petition-office',
  'case-office',
  'review-office',
  'organisation-department',
])

/** False only where the viewer certainly is none of those who begin one. */
export function mayBegin(procedure: Procedure, viewer: Viewer, county: CountyOverTime): boolean {
  const { person, today } = viewer
  if (person === null) return false
  const concerning = { opener: person, organ: null, person: null, unit: null, headedOn: [] }
  const world = worldOf({ county, today, actor: person, concerning, lastDays: new Map(), dissents: [] })
  const by = procedure.steps[0]?.by ?? []
  const answers = viewer.answersFor === 'county' || viewer.answersFor.length > 0
  return by.some(({ relation }) =>
    relation === 'answers-for-subject'
      ? answers
      : relation === 'origin-addressee'
        ? false
        : !KNOWN_BEFOREHAND.has(relation) || world.standing(relation).includes(person),
  )
}

export function presentProcedureLine(
  procedure: Procedure,
  viewer: Viewer,
  county: CountyOverTime,
): z.input<typeof ProcedureLine> {
  const { id, title, purpose, steps } = procedure
  const [opening] = steps
  return {
    id,
    title,
    purpose,
    shell: procedure.shell === true,
    group: procedure.group ?? null,
    begunBy: postsInWords(opening?.by ?? [], procedure),
    mayBegin: mayBegin(procedure, viewer, county),
    steps: steps.length,
  }
}

/** A procedure of the book in words, step after step, and drawn. */
export function presentProcedure(
  procedure: Procedure,
  viewer: Viewer,
  county: CountyOverTime,
  book: MatterBook,
): z.input<typeof ProcedurePage> {
  return {
    id: procedure.id,
    title: procedure.title,
    purpose: procedure.purpose,
    shell: procedure.shell === true,
    mayBegin: mayBegin(procedure, viewer, county),
    steps: procedure.steps.map((it) => presentStepOf(procedure, it, book)),
    drawing: drawProcedure(procedure),
    under: procedure.under.map(book.provision),
  }
}

function presentStepOf(
  procedure: Procedure,
  step: Procedure['steps'][number],
  book: MatterBook,
): z.input<typeof ProcedurePage>['steps'][number] {
  const clockTitle = (id: string) => book.clocks.find((it) => it.id === id)?.title ?? id
  return {
    id: step.id,
    title: step.title,
    how: step.how,
    by: postsInWords(step.by, procedure),
    byCases: casesInWords(step.by, procedure),
    aside: step.aside === true,
    needs: step.fields.map((field) => field.label),
    mind: saidOnce(
      (step.gates ?? []).map((gate) => ({
        says: gate.says.replace('{day}', '期限届满日'),
        under: book.provision(gate.under),
      })),
    ),
    clocks: (step.starts ?? []).map((clock) => clockTitle(clock.clock)),
    documents: (step.documents ?? []).map((document) => document.title),
    under: step.under.map(book.provision),
  }
}
