import type { AssertedRow, Column } from './row-types.ts'

export type Field = { readonly name: string; readonly dataTypeID: number }
type Row = Readonly<Record<string, unknown>>
type Kind = Column['kinds'][number]

/** What the driver makes of PostgreSQL's types, by their numbers: int8 is a number here, numeric stays a text. */
const NUMBERS = [20, 21, 23, 26, 700, 701]
const [BOOLEAN, DAYS] = [16, 1082]
const DOCUMENTS = [114, 3802]
const MOMENTS = [1114, 1184]
/** Arrays have numbers of their own: of booleans, texts, numbers, uuids, days. */
const ARRAYS = [1000, 1005, 1007, 1009, 1015, 1016, 1021, 1022, 1182, 2951]
const DAY = /^\d{4}-\d\d-\d\d$/

/** Why what came back is not the row that was asserted; nothing where it is. */
export function refusedRows(asserted: AssertedRow, fields: readonly Field[], rows: readonly Row[]): string[] {
  const { columns } = asserted
  if (columns === null) return fields.every((it) => it.name === '?column?') ? [] : ['comes back without a type']
  const names = new Set(fields.map((it) => it.name))
  return [
    ...(names.size === fields.length ? [] : ['two columns of one name']),
    ...fields
      .filter((it) => !Object.hasOwn(columns, it.name))
      .map((it) => `${it.name} comes back and is not in the type`),
    ...Object.entries(columns).flatMap(([name, column]) => {
      const field = fields.find((it) => it.name === name)
      if (field === undefined) return column.mayBeAbsent ? [] : [`${name} does not come back`]
      const wrong =
        wrongType(column, field.dataTypeID) ?? rows.map((it) => wrongValue(column, it[name])).find((it) => it !== null)
      return wrong ? [`${name} ${wrong}`] : []
    }),
  ]
}

function wrongType({ kinds }: Column, type: number): string | null {
  if (kinds.includes('any') || kinds.length === 0) return null
  const comes = kindsOfType(type)
  return kinds.some((it) => comes.includes(it))
    ? null
    : `is ${kinds.join(' or ')} in the type and ${comes.join(' or ')} (${type}) in the database`
}

function kindsOfType(type: number): Kind[] {
  if (NUMBERS.includes(type)) return ['number']
  if (type === BOOLEAN) return ['boolean']
  if (DOCUMENTS.includes(type)) return ['object', 'array', 'string', 'number', 'boolean']
  if (MOMENTS.includes(type)) return ['moment']
  if (ARRAYS.includes(type)) return ['array']
  // A day may have been made a text on its way.
  return type === DAYS ? ['day', 'string'] : ['string', 'day']
}

function wrongValue({ kinds, values, mayBeNull }: Column, value: unknown): string | null {
  if (value === null) return mayBeNull || kinds.includes('any') ? null : 'is null in the database and never in the type'
  if (kinds.includes('any')) return null
  if (values !== null && !values.includes(value as string | number))
    return `is ${shown(value)}, which the type does not have`
  return kinds.some((it) => isOf(it, value))
    ? null
    : `is ${shown(value)} in the database and ${kinds.join(' or ')} in the type`
}

const shown = (value: unknown) => String(JSON.stringify(value)).slice(0, 60)

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'day') return typeof value === 'string' && DAY.test(value)
  if (kind === 'moment') return value instanceof Date
  if (kind === 'array') return Array.isArray(value)
  if (kind === 'object') return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
  return typeof value === kind
}
