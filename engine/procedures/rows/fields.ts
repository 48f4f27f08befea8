import type { Ask, Field, Option } from '../vocabulary.ts'

/** A field that the compiler knows by its id, so that a step can name only what it asks. */
export type Named<Id extends string> = Field & { readonly id: Id }
type More = Omit<Field, 'id' | 'label' | 'ask'>

const field = <Id extends string>(id: Id, label: string, ask: Ask, more: More = {}): Named<Id> => ({
  id,
  label,
  ask,
  ...more,
})

/** A kind that needs nothing but its name. */
const plain =
  (kind: 'person' | 'people' | 'unit' | 'number' | 'points' | 'stances' | 'tick') =>
  <Id extends string>(id: Id, label: string, more?: More) =>
    field(id, label, { kind }, more)

export const person = plain('person')
export const people = plain('people')
export const unit = plain('unit')
export const number = plain('number')
export const points = plain('points')
export const stances = plain('stances')
export const tick = plain('tick')

/** Not later than the day of entry. */
export const day = <Id extends string>(id: Id, label: string, more?: More) => field(id, label, { kind: 'day' }, more)

/** A day that may still lie ahead. */
export const dayAhead = <Id extends string>(id: Id, label: string, more?: More) =>
  field(id, label, { kind: 'day', ahead: true }, more)

export const text = <Id extends string>(id: Id, label: string, most: number, more?: More) =>
  field(id, label, { kind: 'text', most }, more)

export const count = <Id extends string>(id: Id, label: string, least: number, most: number, more?: More) =>
  field(id, label, { kind: 'count', least, most }, more)

/**
 * Value and title; what else is to be said of an option stands with its title. They stay in the order in which they are
 * written, but for values that are whole numbers: those JavaScript puts first.
 */
export type Options = Readonly<Record<string, string | Omit<Option, 'value'>>>

const isList = (options: Options | readonly Option[]): options is readonly Option[] => Array.isArray(options)
const optionsOf = (options: Options | readonly Option[]): readonly Option[] =>
  isList(options)
    ? options
    : Object.entries(options).map(([value, it]) => (typeof it === 'string' ? { value, title: it } : { value, ...it }))

export const choice = <Id extends string>(id: Id, label: string, options: Options | readonly Option[], more?: More) =>
  field(id, label, { kind: 'choice', options: optionsOf(options) }, more)

export const choices = <Id extends string>(id: Id, label: string, options: Options | readonly Option[], more?: More) =>
  field(id, label, { kind: 'choices', options: optionsOf(options) }, more)

type Rows = Extract<Ask, { kind: 'rows' }>
type Answers = Extract<Ask, { kind: 'answers' }>

export const rows = <Id extends string>(
  id: Id,
  label: string,
  columns: Rows['columns'],
  { inCharge, ...more }: More & Pick<Rows, 'inCharge'> = {},
) => field(id, label, { kind: 'rows', columns, ...(inCharge && { inCharge }) }, more)

export const answers = <Id extends string>(
  id: Id,
  label: string,
  to: string,
  { said, columns, ...more }: More & Pick<Answers, 'said' | 'columns'> = {},
) => field(id, label, { kind: 'answers', to, ...(said && { said }), ...(columns && { columns }) }, more)
