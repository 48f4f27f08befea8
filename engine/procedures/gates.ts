import { dayInWords, dayOrNull } from '../dates/index.ts'
import { enteredIn, holds, isEmpty, type Matter, namedIn, standingIn, type World } from './matter.ts'
import type { StepRefusal } from './read-inputs.ts'
import type { Gate, Inputs, Step } from './vocabulary.ts'

type Judging = { readonly step: Step; readonly matter: Matter; readonly world: World; readonly now: Inputs }

/** The first gate of a step that does not open; null where all do. */
export function closedGate(step: Step, matter: Matter, world: World, now: Inputs): StepRefusal | null {
  const judging = { step, matter, world, now }
  const closed = step.gates?.find((it) => holds(it.when, matter, now, world.traits) && !opens(it, judging))
  if (closed === undefined) return null
  const field = 'field' in closed ? { field: closed.field } : {}
  return { code: closed.id, says: saying(closed, judging), under: closed.under, ...field }
}

/** `{day}` in a sentence is the last day of the clock that the gate looks at. */
function saying(gate: Gate, { world }: Judging): string {
  const last = gate.gate === 'only-after' ? world.lastDay(gate.clock) : null
  return last === null ? gate.says : gate.says.replace('{day}', dayInWords(last))
}

function opens(gate: Gate, judging: Judging): boolean {
  const { matter, world, now } = judging
  const named = (field: string) => namedIn(matter, now, field)
  switch (gate.gate) {
    case 'least':
      return named(gate.field).length >= gate.count
    case 'free-of-subject':
      return named(gate.field).every(
        (it) =>
          world.subject.every((who) => it !== who && !world.isBarred(it, who, gate.only ?? 'any')) &&
          world.headed.every((who) => it === who || !world.isBarred(it, who, 'kin')),
      )
    case 'other-hand':
      return matter.taken.findLast((it) => it.step === gate.than)?.by !== world.actor
    case 'free-of-hands':
      return isFreeOfHands(gate, matter, world, world.actor)
    case 'not-among':
      return named(gate.field).every((it) => !amongThose(gate.of, judging).includes(it))
    case 'one-of':
      return gate.fields.some((it) => !isEmpty(enteredIn(matter, now, it)))
    case 'taken':
      return matter.taken.some((it) => it.step === gate.step)
    case 'no-worse':
      return furthest(gate.order, named(gate.field)) <= furthest(gate.order, decidedBefore(matter, gate.than))
    case 'only-after':
      return !named(gate.field).includes(gate.value) || isLate(gate, judging)
    case 'dissent-answered':
      return world.dissents.length === 0 || !isEmpty(enteredIn(matter, now, gate.field))
    case 'within':
      return named(gate.field).every((it) => named(gate.of).includes(it))
    case 'not-before':
      return daysIn(gate, judging).every((it) => it >= dayOf(gate.of, judging))
    case 'after':
      return String(enteredIn(matter, now, gate.field) ?? '') > String(enteredIn(matter, now, gate.of) ?? '')
    case 'stands':
      return named(gate.field).every((it) => gate.in.some((one) => standingIn(one, matter, world).includes(it)))
    case 'forbidden':
      return false
  }
}

/** Those named in a field of that name, or who took a step of that name; whoever takes it now is one of them. */
function amongThose(of: string, { step, matter, world, now }: Judging): readonly string[] {
  const taking = step.id === of ? [world.actor] : []
  return [...namedIn(matter, now, of), ...matter.taken.filter((it) => it.step === of).map((it) => it.by), ...taking]
}

/** Whether someone may take a step over what others did: not his own work, not his kin's, not that of whoever stands over him. */
export function isFreeOfHands(
  { of, ever, since }: Extract<Gate, { gate: 'free-of-hands' }>,
  { taken }: Matter,
  world: Pick<World, 'isBarred' | 'isUnder'>,
  person: string,
): boolean {
  const begins = since === undefined ? 0 : taken.findLastIndex((it) => it.step === since) + 1
  const all = taken.slice(begins).filter((it) => it.step === of)
  const hands = (ever || since !== undefined ? all : all.slice(-1)).map((it) => it.by)
  return hands.every((it) => !world.isBarred(person, it, 'kin') && !world.isUnder(person, it))
}

/** The day, or the days of a column, that were entered; none where nothing was. */
function daysIn({ field, column }: { field: string; column?: string }, { matter, now }: Judging): readonly string[] {
  const entered = enteredIn(matter, now, field)
  if (isEmpty(entered)) return []
  if (column === undefined) return [String(entered)]
  return Array.isArray(entered) ? entered.map((row) => row[column] ?? '') : []
}

/** Entered in a field of that name, or on which a step of that name was last taken. */
const dayOf = (of: string, { matter, now }: Judging): string =>
  matter.taken.findLast((it) => it.step === of)?.on ?? String(enteredIn(matter, now, of) ?? '')

/** What an earlier step decided: its own field, before anything that is entered now. */
const decidedBefore = (matter: Matter, field: string) => namedIn(matter, {}, field)

const furthest = (order: readonly string[], chosen: readonly string[]): number =>
  Math.max(-1, ...chosen.map((it) => order.indexOf(it)))

/** Whether the day entered lies behind the last day of the clock; not, where no such clock ran. */
function isLate(gate: Extract<Gate, { gate: 'only-after' }>, { matter, world, now }: Judging): boolean {
  const last = world.lastDay(gate.clock)
  const on = dayOrNull(String(enteredIn(matter, now, gate.day) ?? ''))
  return last !== null && on !== null && on > last
}
