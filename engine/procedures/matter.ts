import type { Day } from '../dates/index.ts'
import type { Entered, Field, Inputs, Procedure, Relation, Step, Trait, When } from './vocabulary.ts'

export type TakenStep = {
  readonly step: string
  readonly on: Day
  /** Number of the person who took it. */
  readonly by: string
  readonly inputs: Inputs
}

/** A matter as it stands: everything that the procedure judges by, and nothing that the world has to be asked for. */
export type Matter = {
  readonly procedure: Procedure
  /** null before it is opened. */
  readonly state: string | null
  readonly taken: readonly TakenStep[]
}

export type Dissent = { readonly on: Day; readonly matter: string }

/** What only the world knows, on one day, for one actor. */
export type World = {
  readonly today: Day
  readonly actor: string
  readonly traits: readonly Trait[]
  /** The people it is about: the person, or the head of the organisation. */
  readonly subject: readonly string[]
  /** Whoever headed the unit on the day it arose there: he works on it himself, his kin are kept out. */
  readonly headed: readonly string[]
  /** Everyone who stands in that relation to the matter today. */
  standing(relation: Relation): readonly string[]
  isPerson(number: string): boolean
  isUnit(number: string): boolean
  /** By declared kinship alone; `any` adds superior and subordinate, and those of one unit. */
  isBarred(person: string, subject: string, by: 'kin' | 'any'): boolean
  /** Serves in what the other heads, is in charge of or supervises. */
  isUnder(person: string, other: string): boolean
  /** The last day of the matter's running clock; null where none of that id runs. */
  lastDay(clock: string): Day | null
  /** Where the subject is on record as having opposed or reserved, by name. */
  readonly dissents: readonly Dissent[]
}

/** What the matter has in a field: what is entered now, else what was entered last. */
export function enteredIn(matter: Matter, now: Inputs, field: string): Entered | undefined {
  return now[field] ?? matter.taken.findLast((it) => it.inputs[field] !== undefined)?.inputs[field]
}

export function holds(when: When | undefined, matter: Matter, now: Inputs, traits: readonly Trait[]): boolean {
  if (when === undefined) return true
  if ('not' in when) return !holds(when.not, matter, now, traits)
  if ('all' in when) return when.all.every((it) => holds(it, matter, now, traits))
  if ('any' in when) return when.any.some((it) => holds(it, matter, now, traits))
  if ('trait' in when) return traits.includes(when.trait)
  if ('taken' in when) return matter.taken.some((it) => it.step === when.taken)
  const entered = enteredIn(matter, now, when.field)
  if ('below' in when) return !isEmpty(entered) && Number(entered) < when.below
  return has(entered, when.has, when.column)
}

function has(entered: Entered | undefined, value: string, column: string | undefined): boolean {
  if (column !== undefined) {
    return Array.isArray(entered) && entered.some((it) => typeof it === 'object' && it[column] === value)
  }
  if (typeof entered === 'boolean') return String(entered) === value
  return Array.isArray(entered) ? entered.includes(value) : entered === value
}

export const stepOf = (procedure: Procedure, id: string): Step | undefined => procedure.steps.find((it) => it.id === id)

/** The field of that id, in whichever step asks for it. */
export const fieldOf = (procedure: Procedure, id: string): Field | undefined =>
  procedure.steps.flatMap((it) => it.fields).find((it) => it.id === id)

/** Everyone named in a field, now or last. */
export function namedIn(matter: Matter, now: Inputs, field: string): readonly string[] {
  const entered = enteredIn(matter, now, field)
  if (typeof entered === 'string') return entered === '' ? [] : [entered]
  if (!Array.isArray(entered)) return []
  return entered.map((it) => (typeof it === 'string' ? it : it.person)).filter((it): it is string => it !== undefined)
}

/** Everyone who stands in that relation today: whoever an earlier step named, or whom the world finds. */
export const standingIn = (relation: Relation, matter: Matter, world: Omit<World, 'actor'>): readonly string[] =>
  typeof relation === 'object' ? namedIn(matter, {}, relation.namedIn) : world.standing(relation)

/**
 * Every point that was entered in a field, in the order of entry: a later entry adds, it takes back nothing.
 * @param said the column that says what a row is, where the field holds rows
 */
export function pointsIn(matter: Matter, now: Inputs, field: string, said?: string): readonly string[] {
  const entries = [...matter.taken.map((it) => it.inputs[field]), now[field]]
  const points = entries.flatMap((it) => (Array.isArray(it) ? [...it] : []))
  return points
    .map((it) => (typeof it === 'object' && said !== undefined ? it[said] : it))
    .filter((it) => typeof it === 'string')
}

export const isEmpty = (entered: Entered | undefined): boolean =>
  entered === undefined || entered === false || entered === '' || (Array.isArray(entered) && entered.length === 0)
