import type { MatterColumn, MatterField } from '../../../contract/matters.ts'
import type { Option } from '../../kit/forms/Combobox.tsx'

/** What is typed into one field, as the form keeps it: people and units with the names to show. */
export type Cell = string | Option | null
export type Row = Readonly<Record<string, Cell>>
export type Typed = Cell | boolean | readonly string[] | readonly (Option | null)[] | readonly Row[]
export type TypedForm = Readonly<Record<string, Typed>>

const isOption = (it: unknown): it is Option => typeof it === 'object' && it !== null && 'key' in it

const cell = (it: Cell | undefined): string => (isOption(it) ? it.key : (it ?? ''))

/** What the server is sent for a field: numbers for names, empty lines left out. */
function sent(field: MatterField, typed: Typed | undefined): unknown {
  if (typed === undefined || typed === null) return undefined
  if (typeof typed === 'boolean') return typed
  if (!Array.isArray(typed)) return cell(typed as Cell)
  const rows = field.columns.length > 0
  if (rows) return (typed as readonly Row[]).map((row) => rowSent(field.columns, row)).filter(notEmpty(field))
  return (typed as readonly (string | Option | null)[]).map(cell).filter((it) => it.trim() !== '')
}

function rowSent(columns: readonly MatterColumn[], row: Row): Record<string, string> {
  return Object.fromEntries(columns.map((it) => [it.id, cell(row[it.id])]))
}

/** Answers stay in their places; an empty row of any other table is none. */
const notEmpty = (field: MatterField) => (row: Record<string, string>) =>
  field.kind === 'answers' || Object.values(row).some((it) => it !== '')

/** Everything that the form asks for; what it no longer asks for is not sent. */
export function inputsOf(fields: readonly MatterField[], typed: TypedForm): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = sent(field, typed[field.id])
      return value === undefined || value === '' || value === false ? [] : [[field.id, value]]
    }),
  )
}

const CHANGES_THE_FORM = new Set(['choice', 'choices', 'person', 'unit', 'count', 'tick'])

/** The choices by which the server decides what else to ask for. */
export function chosenOf(fields: readonly MatterField[], typed: TypedForm): string {
  const chosen = fields.filter((it) => CHANGES_THE_FORM.has(it.kind)).map((it) => [it.id, sent(it, typed[it.id])])
  return JSON.stringify(Object.fromEntries(chosen.filter(([, it]) => it !== undefined && it !== '')))
}
