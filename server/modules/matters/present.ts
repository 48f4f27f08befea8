import type { z } from 'zod'
import type { BesideMatter, MatterLine, ShownMatter } from '../../../contract/matters.ts'
import {
  actorsOf,
  awaitedFor,
  type Entered,
  fieldOf,
  type Inputs,
  isForSomebody,
  type Matter,
  type Procedure,
  type Step,
  statesAhead,
  stepOf,
  stepsBefore,
  stepsFrom,
  stepsWaiting,
  type World,
} from '../../../engine/procedures/index.ts'
import type { ClockRow } from '../deadlines/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { mayChangeClocks } from './change-clock.ts'
import { entryOf } from './entered-in-words.ts'
import { leftBy } from './left-documents.ts'
import type { MatterBook } from './matter-book.ts'
import type { Grown } from './origin.ts'
import { effectsNow, presentClock } from './present-clock.ts'
import type { MatterListRow, MatterRow, StepRow } from './readable-matters.ts'
import { nowInWords } from './who-in-words.ts'

type Shown = {
  readonly row: MatterRow
  readonly steps: readonly StepRow[]
  readonly matter: Matter
  readonly world: World
  readonly clocks: readonly ClockRow[]
  /** What only matters of its kind have. */
  readonly beside: readonly BesideMatter[]
  /** What it grew from and what grew from it, as far as the viewer reads them. */
  readonly origin: Grown | null
  readonly grown: readonly MatterListRow[]
  readonly county: CountyOverTime
  readonly book: MatterBook
}

/** A matter as its reader sees it: what is done, what comes next, by whom and by when. */
export function presentMatter(shown: Shown): z.input<typeof ShownMatter> {
  const { row, matter, county, world } = shown
  const { procedure } = matter
  const passed = new Set(shown.steps.map((it) => it.state))
  const ahead = statesAhead(matter)
  const mayChange = mayChangeClocks(row, matter, world)
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    procedure: procedure.id,
    title: procedure.title,
    state: row.state,
    stateTitle: titleOfState(procedure, row.state),
    ended: row.ended_on !== null,
    openedOn: row.opened_on,
    subject: {
      person: row.subject_person === null ? null : county.personRef(row.subject_person),
      unit: row.subject_unit === null ? null : county.unitRef(row.subject_unit),
    },
    organ: row.organ === null ? null : county.unitRef(row.organ),
    line: procedure.states
      .map((it) => ({
        state: it.id,
        title: it.title,
        passed: passed.has(it.id) && it.id !== row.state,
        present: it.id === row.state,
      }))
      .filter((it) => it.passed || it.present || ahead.includes(it.state)),
    taken: shown.steps.flatMap((it) => presentStep(it, shown)),
    next: stepsFrom(matter).flatMap((it) => presentNext(it, shown)),
    clocks: shown.clocks.map((it) => presentClock(it, shown.book, world.today, mayChange)),
    beside: [...shown.beside],
    from: shown.origin && { ...shown.origin.from, title: shown.origin.origin.title },
    grown: shown.grown.map((it) => presentLine(it, county, shown.book)),
    passedDown: procedure.passedDown === true,
    effects: effectsNow(shown.clocks, shown.book, world.today),
  }
}

export const titleOfState = (procedure: Procedure, state: string): string =>
  procedure.states.find((it) => it.id === state)?.title ?? state

/** Whoever it was opened to reads what is for him: not how it was handled within, nor by whom. */
function presentStep(it: StepRow, { row, matter, county, world, book }: Shown): ShownMatter['taken'][number][] {
  const step = stepOf(matter.procedure, it.step)
  const own = it.by_person === world.actor
  const narrow = row.narrow && !own
  const hidden = narrow && matter.procedure.namesHands !== true
  if (narrow && step?.forSubject === undefined) return []
  const before = { ...matter, taken: matter.taken.slice(0, it.nth - 1) }
  const entries = inOrderOf(step, it.inputs).flatMap(([id, entered]) => {
    const field = step?.fields.find((one) => one.id === id) ?? fieldOf(matter.procedure, id)
    if (field === undefined || (narrow && !step?.forSubject?.includes(id))) return []
    return [entryOf(field, entered, before, it.inputs, county)]
  })
  return [
    {
      nth: it.nth,
      step: it.step,
      title: step?.title ?? it.step,
      on: it.taken_on,
      by: it.by_person === null || hidden ? null : county.personRef(it.by_person),
      entries,
      documents: leftBy(it, row, matter, county).map(({ id, title }) => ({ id, title })),
      under: (step?.under ?? []).map(book.provision),
    },
  ]
}

/** As the form asks; the database keeps no order. */
function inOrderOf(step: Step | undefined, inputs: Inputs): [string, Entered][] {
  const order = step?.fields.map((it) => it.id) ?? []
  return Object.entries(inputs).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}

function presentNext(step: Step, { row, matter, world, county }: Shown): ShownMatter['next'][number][] {
  if (!isForSomebody(step, matter, world.traits) || isTheProgram(step)) return []
  const people = awaitedFor(step, matter, world)
  const mayTake = actorsOf(step, matter, world).includes(world.actor)
  const aside = !stepsWaiting(matter, world.traits, world.today).includes(step)
  if (row.narrow && !mayTake && aside) return []
  return [
    {
      step: step.id,
      title: step.title,
      how: row.narrow && !mayTake ? '' : step.how,
      by: byInWords(step, { row, matter, world }, people.length),
      people: row.narrow ? [] : people.slice(0, 6).map(county.personRef),
      mayTake,
      aside,
      first: row.narrow && !mayTake ? [] : stepsBefore(step, matter, world.traits).map((it) => it.title),
    },
  ]
}

const isTheProgram = ({ by }: Step) => by.every(({ relation }) => relation === 'program')

/** Where nobody is in that place, what to do about it. */
function byInWords(
  step: Step,
  { row, matter, world }: Pick<Shown, 'row' | 'matter' | 'world'>,
  people: number,
): string {
  const said = nowInWords(step, matter, world)
  return people > 0 || row.narrow ? said : `${said}，现在没有可以办的人，请先把任职补上`
}

/** One line of the list; a shell says nothing of whom it is about. */
export function presentLine(
  row: MatterListRow,
  county: CountyOverTime,
  book: MatterBook,
  notes: readonly string[] = [],
): MatterLine {
  const procedure = book.procedures.find((it) => it.id === row.procedure)
  const about =
    row.subject_person !== null
      ? county.personRef(row.subject_person).name
      : row.subject_unit === null
        ? ''
        : county.unitRef(row.subject_unit).name
  return {
    id: row.id,
    number: row.number,
    procedure: row.procedure,
    title: procedure?.title ?? row.procedure,
    state: row.state,
    stateTitle: procedure?.states.find((it) => it.id === row.state)?.title ?? row.state,
    ended: row.ended_on !== null,
    openedOn: row.opened_on,
    about,
    called: calledIn(procedure, row),
    notes: [...notes],
    waitsForMe: row.waited_for,
    dueOn: row.due_on,
    plannedOn: row.planned_on,
  }
}

/** The line that says what it is about, to those who may read that field. */
export function calledIn(procedure: Procedure | undefined, { opening, narrow }: MatterListRow): string {
  const field = procedure?.calledBy
  if (field === undefined || (narrow && !procedure?.steps[0]?.forSubject?.includes(field))) return ''
  const entered = opening?.[field]
  return typeof entered === 'string' ? entered : ''
}
