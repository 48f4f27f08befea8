import { type Day, dayOrNull } from '../dates/index.ts'
import { closedGate, isFreeOfHands } from './gates.ts'
import { enteredIn, holds, type Matter, standingIn, stepOf, type TakenStep, type World } from './matter.ts'
import { readInputs, type StepRefusal } from './read-inputs.ts'
import type { By, DocumentForm, Inputs, Procedure, Step, Trait, When } from './vocabulary.ts'

/** What taking a step does; nothing of it is done here. */
export type StepTaken = {
  readonly procedure: string
  readonly step: Step
  readonly inputs: Inputs
  readonly state: string
  readonly ended: boolean
  readonly starts: readonly { readonly clock: string; readonly variant: string | null; readonly from: Day }[]
  readonly ends: readonly string[]
  readonly suspends: readonly string[]
  readonly resumes: readonly string[]
  readonly documents: readonly DocumentForm[]
  readonly leaves: readonly string[]
  /** The day meant for the next step; null where none is. */
  readonly plannedOn: Day | null
}

type Bystanding = Omit<World, 'actor'>

/** Everyone who stands in one of the step's relations today and has not done what another hand than his has to follow. */
export const actorsOf = (step: Step, matter: Matter, world: Bystanding): readonly string[] =>
  standingBy(step, matter, world, () => true)

/** Those of them for whom it waits. */
export const awaitedFor = (step: Step, matter: Matter, world: Bystanding): readonly string[] =>
  standingBy(step, matter, world, ({ waits }, at) => waits === undefined || at < waits)

function standingBy(step: Step, matter: Matter, world: Bystanding, counts: (by: By, at: number) => boolean) {
  const so = (when: When | undefined) => holds(when, matter, {}, world.traits)
  const gates = (step.gates ?? []).filter((it) => so(it.when))
  const isFree = (person: string) =>
    gates.every((it) => {
      if (it.gate === 'free-of-hands') return isFreeOfHands(it, matter, world, person)
      return it.gate !== 'other-hand' || matter.taken.findLast((one) => one.step === it.than)?.by !== person
    })
  const people = step.by
    .filter((it) => so(it.when))
    .flatMap((by) =>
      standingIn(by.relation, matter, world)
        .filter(isFree)
        .filter((_, at) => counts(by, at)),
    )
  return [...new Set(people)]
}

/** Whether, in that state, it is merely possible. */
export const isAside = ({ aside }: Step, state: string | null): boolean =>
  aside === true || aside?.includes(state ?? '') === true

/** Steps that the matter's state allows, whoever may take them. Before it is opened, the first alone. */
export function stepsFrom({ procedure, state }: Pick<Matter, 'procedure' | 'state'>): readonly Step[] {
  const [opening, ...later] = procedure.steps
  if (state === null) return opening ? [opening] : []
  const ended = procedure.states.find((it) => it.id === state)?.ended === true
  return later.filter((it) => it.from === 'always' || (it.from === 'any' ? !ended : it.from.includes(state)))
}

/** Steps that have to be taken before this one; a condition that only the world could tell counts where `traits` are given. */
export function stepsBefore(step: Step, matter: Matter, traits?: readonly Trait[]): readonly Step[] {
  const asked = (when: When | undefined) =>
    when === undefined || (traits !== undefined && holds(when, matter, {}, traits))
  return (step.gates ?? []).flatMap((gate) =>
    gate.gate === 'taken' && asked(gate.when) && !matter.taken.some((it) => it.step === gate.step)
      ? (stepOf(matter.procedure, gate.step) ?? [])
      : [],
  )
}

/** Whether, as the matter stands, there is a relation that may take it: some steps are for one kind of matter alone. */
export function isForSomebody(step: Step, matter: Matter, traits: readonly Trait[]): boolean {
  return step.by.some((it) => holds(it.when, matter, {}, traits))
}

/** States that the matter may still come to by the steps that somebody will be waited for. */
export function statesAhead({ procedure, state }: Pick<Matter, 'procedure' | 'state'>): readonly string[] {
  const ahead: string[] = []
  const look = (from: string | null) => {
    const steps = stepsFrom({ procedure, state: from }).filter((it) => !isAside(it, from) && it.from !== 'always')
    for (const to of steps.flatMap((it) => waysOf(it).map((way) => way.state))) {
      if (ahead.includes(to)) continue
      ahead.push(to)
      look(to)
    }
  }
  look(state)
  return ahead.filter((it) => it !== state)
}

const waysOf = ({ to }: Step): readonly { readonly state: string; readonly when?: When }[] =>
  typeof to === 'string' ? [{ state: to }] : (to ?? [])

/**
 * Steps that somebody is waited for: not those that are merely possible, not those done already that leave the state as it
 * is, not those that need another step first, nor, where `traits` are given, those that are for no matter of this kind, nor,
 * where `today` is given, those whose planned day has not come.
 */
export function stepsWaiting(matter: Matter, traits?: readonly Trait[], today?: Day): readonly Step[] {
  const planned = plannedDay(matter)
  const done = (id: string) => matter.taken.some((it) => it.step === id)
  // What has ended may still be taken up; nobody is waited for.
  if (matter.state !== null && isEnded(matter.procedure, matter.state)) return []
  return stepsFrom(matter).filter(
    (it) =>
      !isAside(it, matter.state) &&
      (!it.whenPlanned || today === undefined || (planned !== null && planned <= today)) &&
      (it.to !== undefined || !done(it.id)) &&
      stepsBefore(it, matter, traits).length === 0 &&
      (traits === undefined || isForSomebody(it, matter, traits)),
  )
}

/** Decides one step by the procedure alone: the same answer for the screen, the API and every test. */
export function judgeStep(
  matter: Matter,
  world: World,
  id: string,
  raw: Readonly<Record<string, unknown>>,
): StepTaken | { readonly refused: StepRefusal } {
  const step = stepsFrom(matter).find((it) => it.id === id)
  if (step === undefined) return { refused: notNow(matter, id) }
  const read = readInputs(step, raw, matter, world)
  if ('says' in read) return { refused: read }
  const { inputs } = read
  // Before it is opened nobody knows whom it concerns: what is entered now says so.
  if (!isActor(step, matter, world, inputs)) return { refused: notEntitled(step) }
  const closed = closedGate(step, matter, world, inputs)
  return closed === null ? taken(step, matter, world, inputs) : { refused: closed }
}

const notEntitled = ({ otherwise }: Step): StepRefusal => ({
  code: 'not-entitled',
  says: otherwise ?? '这一步要由有权的人办理，请看页面上写明的办理人。',
})

function isActor(step: Step, matter: Matter, world: World, now: Inputs): boolean {
  return step.by
    .filter((it) => holds(it.when, matter, matter.state === null ? now : {}, world.traits))
    .some((it) => standingIn(it.relation, matter, world).includes(world.actor))
}

function notNow({ procedure }: Matter, id: string): StepRefusal {
  const step = stepOf(procedure, id)
  return step === undefined
    ? { code: 'bad-input', field: 'step', says: '没有这一步，请从页面上列出的步骤中选择。' }
    : { code: 'not-now', says: `现在还不能办“${step.title}”，或者已经办过了，请先办前面的步骤。` }
}

function taken(step: Step, matter: Matter, world: World, inputs: Inputs): StepTaken {
  const so = (when: Parameters<typeof holds>[0]) => holds(when, matter, inputs, world.traits)
  const state = waysOf(step).find((it) => so(it.when))?.state ?? matter.state ?? ''
  return {
    procedure: matter.procedure.id,
    step,
    inputs,
    state,
    ended: isEnded(matter.procedure, state),
    starts: (step.starts ?? [])
      .filter((it) => so(it.when))
      .map(({ clock, variant, from }) => ({
        clock,
        variant: variant ?? null,
        from: startingDay(matter, world, inputs, from),
      })),
    ends: (step.ends ?? []).flatMap((it) => (typeof it === 'string' ? [it] : so(it.when) ? [it.clock] : [])),
    suspends: step.suspends ?? [],
    resumes: step.resumes ?? [],
    documents: (step.documents ?? []).filter((it) => so(it.when)),
    leaves: (step.leaves ?? []).filter((it) => it.in === undefined || it.in === state).map((it) => it.what),
    plannedOn: plannedDay({
      ...matter,
      state,
      taken: [...matter.taken, { step: step.id, on: world.today, by: world.actor, inputs }],
    }),
  }
}

/** The day that was set last for a step still to come: by hand, on no provision. */
export const plannedDay = (matter: Matter): Day | null => plannedIn(matter)?.day ?? null

/** The same, with the step that set it. */
export function plannedIn({ procedure, state, taken }: Matter): { day: Day; by: TakenStep } | null {
  const [field, column] = procedure.states.find((it) => it.id === state)?.plans?.split('.') ?? []
  const plansOf = ({ step }: TakenStep) => stepOf(procedure, step)?.plans
  const by = taken.findLast((it) => (field === undefined ? plansOf(it) !== undefined : it.inputs[field] !== undefined))
  if (by === undefined) return null
  const entered = by.inputs[field ?? plansOf(by) ?? '']
  const days = Array.isArray(entered) ? entered.map((row) => String(row[column ?? ''])).toSorted() : [entered]
  const day = typeof days[0] === 'string' ? dayOrNull(days[0]) : null
  return day && { day, by }
}

export const isEnded = ({ states }: Procedure, state: string): boolean =>
  states.find((it) => it.id === state)?.ended === true

function startingDay(matter: Matter, world: World, inputs: Inputs, field: string | undefined): Day {
  const entered = field === undefined ? undefined : enteredIn(matter, inputs, field)
  return (typeof entered === 'string' ? dayOrNull(entered) : null) ?? world.today
}
