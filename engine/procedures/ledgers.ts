import { holesIn, isRecordHole } from './document-holes.ts'
import { columnsOf } from './read-inputs.ts'
import type { Field, Procedure } from './vocabulary.ts'

export type LedgerColumn = { readonly head: string; readonly says: string }

/**
 * A paper ledger of all matters of a procedure. Number and day of entry stand before its columns; last day, standing and day of
 * closing after them.
 */
export type Ledger = {
  readonly id: string
  readonly title: string
  /** What is in it, in one line. */
  readonly says: string
  readonly procedure: string
  /** A line for every point or row of that field, not one for every matter. */
  readonly each?: string
  readonly columns: readonly LedgerColumn[]
}

const SUBJECT = '对象'
const MOST_FIELDS = 9
const MOST_TEXTS = 3
/** What fits in a cell, and is not already said by the columns that every ledger has. */
const IN_A_CELL: readonly Field['ask']['kind'][] = [
  'day',
  'choice',
  'choices',
  'person',
  'people',
  'unit',
  'number',
  'count',
]

/** The ledger of a procedure for which none was made by hand: what every matter passes through, in its order. */
export function plainLedger({ id, title, purpose, shell, steps }: Procedure): Ledger {
  const asked = steps
    .filter((it) => it.aside !== true)
    .flatMap((step) => step.fields.map((field) => ({ id: field.id, field, step: step.title })))
    .filter((it) => it.field.names !== 'subject' && it.field.label !== SUBJECT)
  const fields = [...new Map(asked.map((it) => [it.id, it])).values()]
  const texts = fields.filter((it) => it.field.ask.kind === 'text').slice(0, MOST_TEXTS)
  const shown = fields.filter((it) => IN_A_CELL.includes(it.field.ask.kind) || texts.includes(it)).slice(0, MOST_FIELDS)
  const alone = (label: string) => shown.filter((it) => it.field.label === label).length === 1
  return {
    id,
    title: `${title}台账`,
    says: purpose,
    procedure: id,
    columns: [
      ...(shell ? [] : [{ head: SUBJECT, says: '{subject}' }]),
      ...shown.map(({ field: { label }, step, ...it }) => ({
        head: alone(label) ? label : `${label}（${step}）`,
        says: `{${it.id}}`,
      })),
    ],
  }
}

/** What a ledger asks of matters and its procedure never enters. */
export function faultsOfLedger({ id, each, columns }: Ledger, { steps }: Procedure): string[] {
  const fields = new Map(steps.flatMap((it) => it.fields).map((it) => [it.id, it]))
  const known = (name: string, column: string | null) => {
    const field = fields.get(name)
    if (column === null) return field !== undefined || isRecordHole(name)
    return field !== undefined && columnsOf(field.ask).some((it) => it.id === column)
  }
  const asked = columns.flatMap((it) => holesIn(it.says)).filter((it) => !known(it.name, it.column))
  return [...asked.map((it) => it.whole), ...(each === undefined || fields.has(each) ? [] : [each])].map(
    (it) => `ledger ${id} asks for ${it}`,
  )
}
