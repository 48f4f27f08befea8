import { z } from 'zod'
import type { Endpoint } from '../contract/endpoint.ts'
import type { AskedField, AskedForm, AskedKind } from '../engine/burden.ts'
import { columnsOf, type Field, type Procedure } from '../engine/procedures/index.ts'

/** Every step of a procedure as the form it asks to be filled in; `procedure/step`. */
export function formsOfProcedure(procedure: Procedure): AskedForm[] {
  return procedure.steps.map((step) => ({
    id: `${procedure.id}/${step.id}`,
    title: `${procedure.title}：${step.title}`,
    fields: step.fields.map((it) => askedOf(it)),
  }))
}

const KINDS: Readonly<Record<Field['ask']['kind'], AskedKind>> = {
  day: 'day',
  text: 'text',
  choice: 'choice',
  choices: 'choices',
  person: 'pick',
  people: 'pick',
  unit: 'pick',
  number: 'short',
  count: 'count',
  points: 'rows',
  answers: 'rows',
  stances: 'rows',
  rows: 'rows',
  tick: 'tick',
}

function askedOf(field: Field): AskedField {
  const { ask } = field
  return {
    id: field.id,
    label: field.label,
    kind: KINDS[ask.kind],
    // Asked only in some cases, or to be left out in some: required at most.
    required: field.optional !== true && field.when === undefined,
    most: ask.kind === 'text' ? ask.most : undefined,
    columns: KINDS[ask.kind] === 'rows' ? columnsOf(ask).map((it) => askedOf(it)) : undefined,
  }
}

type Schema = {
  type?: string
  maxLength?: number
  enum?: unknown[]
  const?: unknown
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

/** What the page fills in by itself. */
const BY_ITSELF = ['page']
const SHORT = 100
const NUMBER = 50

/** The body of a request as the forms it is filled in by: one, or one for each of its kinds. What a form sends by itself is no field. */
export function formsOfEndpoint(it: Endpoint): AskedForm[] {
  if (it.body === undefined) return []
  const whole = z.toJSONSchema(it.body, { io: 'input', unrepresentable: 'any' }) as Schema
  const kinds = whole.oneOf ?? whole.anyOf ?? [whole]
  return kinds.map((one) => {
    const fields = fieldsOf(one)
    const kind = Object.values(one.properties ?? {}).find((field) => field.const !== undefined)?.const
    const id = kind === undefined || kinds.length === 1 ? it.path : `${it.path} ${String(kind)}`
    return { id, title: id, fields }
  })
}

function fieldsOf(schema: Schema, within = '', must = true): AskedField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, it]) => {
    const id = within === '' ? name : `${within}.${name}`
    const required = must && (schema.required ?? []).includes(name)
    if (it.const !== undefined || BY_ITSELF.includes(id) || (it.type === 'object' && it.properties === undefined))
      return []
    if (it.properties !== undefined) return fieldsOf(it, id, required)
    const columns = it.items?.properties === undefined ? undefined : fieldsOf(it.items)
    return [{ id, label: id, kind: kindOf(name, it), required, most: it.maxLength, columns }]
  })
}

function kindOf(name: string, it: Schema): AskedKind {
  if (it.enum !== undefined) return 'choice'
  if (it.type === 'boolean') return 'tick'
  if (it.type === 'integer' || it.type === 'number') return 'count'
  if (it.type === 'array') return it.items?.enum === undefined ? 'rows' : 'choices'
  if (/(^on|^from|^until|On|Day)$/.test(name) && it.maxLength === undefined) return 'day'
  if ((it.maxLength ?? SHORT + 1) <= NUMBER) return 'pick'
  return (it.maxLength ?? SHORT + 1) <= SHORT ? 'short' : 'text'
}
