import { columnsOf } from './read-inputs.ts'
import type { DocumentForm, Procedure } from './vocabulary.ts'

const HOLE = /\{([A-Za-z0-9-]+)(?:\.([A-Za-z0-9-]+))?\}/g

/** What the record itself fills in. */
const OF_THE_RECORD = ['subject', 'you', 'organ', 'committee', 'number', 'day', 'by'] as const
export type RecordHole = (typeof OF_THE_RECORD)[number]
export const isRecordHole = (name: string): name is RecordHole => (OF_THE_RECORD as readonly string[]).includes(name)

/** `column` is the document's id where `name` is `no`. */
export type Hole = { readonly whole: string; readonly name: string; readonly column: string | null }

export const holesIn = (text: string): readonly Hole[] =>
  [...text.matchAll(HOLE)].map(([whole, name = '', column = null]) => ({ whole, name, column }))

/** Every text of a form that is filled in from the record. */
export const textsOf = ({ heading, to, says }: DocumentForm): readonly string[] =>
  [heading, to, ...says].filter((it) => it !== undefined)

/** What documents ask of the record and nothing ever enters. */
export function faultsOfDocuments({ steps }: Procedure): string[] {
  const fields = new Map(steps.flatMap((it) => it.fields).map((it) => [it.id, it]))
  const documents = new Set(steps.flatMap((it) => it.documents ?? []).map((it) => it.id))
  const known = ({ name, column }: Hole) => {
    if (name === 'no') return documents.has(column ?? '')
    if (column === null && isRecordHole(name)) return true
    const field = fields.get(name)
    return field !== undefined && (column === null || columnsOf(field.ask).some((it) => it.id === column))
  }
  return steps
    .flatMap((it) => it.documents ?? [])
    .flatMap((form) =>
      textsOf(form)
        .flatMap(holesIn)
        .filter((it) => !known(it))
        .map((it) => `document ${form.id} asks for ${it.whole}`),
    )
}
