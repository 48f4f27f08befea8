import type { z } from 'zod'
import type { CaseClock, CaseFile, CaseFileLine } from '../../../contract/case-files.ts'
import { budgetInWords } from '../../../engine/clocks/clock-words.ts'
import type { Day } from '../../../engine/dates/index.ts'
import {
  actorsInWords,
  actorsOf,
  fieldOf,
  type Matter,
  type Step,
  stepOf,
  stepsFrom,
  stepsWaiting,
  type World,
} from '../../../engine/procedures/index.ts'
import { type ClockRow, clockOf, derivationOf, workdaysLeft } from '../deadlines/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { CaseBook } from './case-book.ts'
import { entryOf } from './entered-in-words.ts'
import type { CaseListRow, CaseRow, StepRow } from './readable-case-files.ts'

type Shown = {
  readonly row: CaseRow
  readonly steps: readonly StepRow[]
  readonly matter: Matter
  readonly world: World
  readonly clocks: readonly ClockRow[]
  readonly county: CountyOverTime
  readonly book: CaseBook
}

/** A case file as its reader sees it: what is done, what comes next, by whom and by when. */
export function presentCaseFile(shown: Shown): z.input<typeof CaseFile> {
  const { row, matter, county, world } = shown
  const { procedure } = matter
  const passed = new Set(shown.steps.map((it) => it.state))
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    procedure: procedure.id,
    title: procedure.title,
    state: row.state,
    stateTitle: titleOfState(matter, row.state),
    ended: row.ended_on !== null,
    openedOn: row.opened_on,
    subject: {
      person: row.subject_person === null ? null : county.personRef(row.subject_person),
      unit: row.subject_unit === null ? null : county.unitRef(row.subject_unit),
    },
    organ: row.organ === null ? null : county.unitRef(row.organ),
    line: procedure.states.map((it) => ({
      state: it.id,
      title: it.title,
      passed: passed.has(it.id) && it.id !== row.state,
      present: it.id === row.state,
    })),
    taken: shown.steps.flatMap((it) => presentStep(it, shown)),
    next: stepsFrom(matter).flatMap((it) => presentNext(it, shown)),
    clocks: shown.clocks.map((it) => presentClock(it, shown.book, world.today)),
    effects: shown.clocks
      .filter(
        (it) => isEffect(it, shown.book) && it.ended_on === null && it.due_on !== null && world.today <= it.due_on,
      )
      .map((it) => ({ title: clockOf(shown.book, it).variant.title, untilOn: it.due_on ?? '' })),
  }
}

export const titleOfState = ({ procedure }: Matter, state: string): string =>
  procedure.states.find((it) => it.id === state)?.title ?? state

const isEffect = (row: ClockRow, book: CaseBook) => clockOf(book, row).variant.term.kind === 'effect-period'

/** Whoever it was opened to reads what is for him: not how it was handled within, nor by whom. */
function presentStep(it: StepRow, { row, matter, county, world, book }: Shown): CaseFile['taken'][number][] {
  const step = stepOf(matter.procedure, it.step)
  const own = it.by_person === world.actor
  const narrow = row.narrow && !own
  if (narrow && step?.forSubject === undefined) return []
  const entries = Object.entries(it.inputs).flatMap(([id, entered]) => {
    const field = step?.fields.find((one) => one.id === id) ?? fieldOf(matter.procedure, id)
    if (field === undefined || (narrow && !step?.forSubject?.includes(id))) return []
    return [entryOf(field, entered, matter, it.inputs, county)]
  })
  return [
    {
      nth: it.nth,
      step: it.step,
      title: step?.title ?? it.step,
      on: it.taken_on,
      by: narrow ? null : county.personRef(it.by_person),
      entries,
      documents: (step?.documents ?? [])
        .filter((one) => !row.narrow || one.forSubject)
        .map(({ id, title }) => ({ id, title })),
      under: (step?.under ?? []).map(book.provision),
    },
  ]
}

function presentNext(step: Step, { row, matter, world, county }: Shown): CaseFile['next'][number][] {
  const people = actorsOf(step, matter, world)
  const mayTake = people.includes(world.actor)
  const aside = !stepsWaiting(matter).includes(step)
  if (row.narrow && !mayTake && aside) return []
  return [
    {
      step: step.id,
      title: step.title,
      how: row.narrow && !mayTake ? '' : step.how,
      by: actorsInWords(step, matter.procedure),
      people: row.narrow ? [] : people.slice(0, 6).map(county.personRef),
      mayTake,
      aside,
    },
  ]
}

export function presentClock(row: ClockRow, book: CaseBook, today: Day): CaseClock {
  const { clock, variant } = clockOf(book, row)
  const effect = variant.term.kind === 'effect-period'
  const open = row.ended_on === null && row.due_on !== null
  return {
    id: row.id,
    clock: row.clock,
    title: variant.title === clock.title ? clock.title : `${clock.title}（${variant.title}）`,
    kind: effect ? 'effect' : 'term',
    startedOn: row.started_on,
    dueOn: row.due_on,
    provisional: row.provisional,
    workdaysLeft: open ? workdaysLeft(book.calendar, today, row.due_on as Day) : null,
    endedOn: row.ended_on,
    standing: row.pauses.some((it) => it.until === null),
    derivation: derivationOf(book, row),
    moved: row.moved,
    extensions: (variant.extensions ?? []).map((it) => ({
      id: it.id,
      title:
        it.length.kind === 'as-approved'
          ? '再延长'
          : `延长${budgetInWords(it.length.kind === 'total-at-most' ? it.length.total : it.length.adds)}`,
      authority: it.byWords,
      months: it.length.kind,
    })),
    under: variant.under.map(book.provision),
  }
}

/** One line of the list; a shell says nothing of whom it is about. */
export function presentLine(row: CaseListRow, county: CountyOverTime, book: CaseBook): CaseFileLine {
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
    stateTitle: procedure?.states.find((it) => it.id === row.state)?.title ?? row.state,
    ended: row.ended_on !== null,
    openedOn: row.opened_on,
    about,
    waitsForMe: row.waited_for,
    dueOn: row.due_on,
  }
}

/** What a case file waits for, for a line on a desk: the first step of its state that somebody is waited for. */
export function nextStepOf(
  book: CaseBook,
  row: Pick<CaseRow, 'procedure' | 'state'>,
): { title: string; step: string; under: string | null } {
  const procedure = book.procedures.find((it) => it.id === row.procedure)
  if (procedure === undefined) return { title: row.procedure, step: '', under: null }
  const step = stepsFrom({ procedure, state: row.state }).find((it) => !it.aside)
  return { title: procedure.title, step: step?.title ?? '', under: step?.under[0] ?? null }
}
