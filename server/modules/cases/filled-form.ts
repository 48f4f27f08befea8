import {
  columnsOf,
  type DocumentForm,
  type Field,
  fieldOf,
  type Hole,
  holesIn,
  isRecordHole,
  type Matter,
  type RecordHole,
  stepOf,
} from '../../../engine/procedures/index.ts'
import type { Rows } from '../../platform/documents/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type Entry, entryOf } from './entered-in-words.ts'
import { entryText } from './row-sentences.ts'

/** A heading, what stands under it, a roll of minutes, or rows. */
export type Part =
  | { readonly heading: string }
  | { readonly roll: string; readonly text: string }
  | { readonly text: string }
  | { readonly rows: Rows }

export type Filling = {
  /** As it stood when the document was left: the last step taken is the one that leaves it. */
  readonly matter: Matter
  readonly county: CountyOverTime
  readonly ofTheRecord: Readonly<Record<RecordHole, string>>
  /** Numbers of documents left before. */
  readonly numberOf: (document: string) => string
}

/** A text with its holes filled; null where it has holes and nothing of them was ever entered. */
export function filledText(text: string, filling: Filling): string | null {
  const holes = holesIn(text)
  const values = holes.map((it) => filledHole(it, filling))
  if (holes.length > 0 && values.every((it) => it === '')) return null
  return mended(holes.reduce((whole, hole, at) => whole.replace(hole.whole, () => values[at] ?? ''), text))
}

/** What a form says. `tabular`: rows that stand alone remain rows. */
export function filledForm({ says }: DocumentForm, filling: Filling, tabular: boolean): Part[] {
  const parts: Part[] = []
  for (const [at, line] of says.entries()) {
    const text = filledText(line, filling)
    const [only] = holesIn(line)
    if (line.startsWith('# ')) {
      if (text !== null && !isEmptied(says, at, filling)) parts.push({ heading: text.slice(2) })
    } else if (line.startsWith('@ ')) {
      const [roll = '', ...names] = (text ?? '').slice(2).split('：')
      if (names.join('') !== '') parts.push({ roll, text: names.join('：') })
    } else if (text !== null) {
      const rows = tabular && only?.whole === line ? rowsOf(only, filling) : null
      parts.push(rows === null ? { text } : { rows })
    }
  }
  return parts
}

/** Something was to stand under this heading, and none of it was entered. */
function isEmptied(says: readonly string[], heading: number, filling: Filling): boolean {
  const until = says.findIndex((it, at) => at > heading && /^[#@] /.test(it))
  const under = says.slice(heading + 1, until === -1 ? undefined : until)
  return under.length > 0 && under.every((it) => filledText(it, filling) === null)
}

function entryIn({ name }: Hole, { matter, county }: Filling) {
  const at = matter.taken.findLastIndex((it) => it.inputs[name] !== undefined)
  const taken = matter.taken[at]
  const entered = taken?.inputs[name]
  if (!taken || entered === undefined) return null
  const field =
    stepOf(matter.procedure, taken.step)?.fields.find((it) => it.id === name) ?? fieldOf(matter.procedure, name)
  if (!field) return null
  const before = { ...matter, taken: matter.taken.slice(0, at) }
  return { field, entry: entryOf(field, entered, before, taken.inputs, county) }
}

function filledHole(hole: Hole, filling: Filling): string {
  const { name, column } = hole
  if (name === 'no') return filling.numberOf(column ?? '')
  if (column === null && isRecordHole(name)) return filling.ofTheRecord[name]
  const found = entryIn(hole, filling)
  if (found === null) return ''
  return column === null ? entryText(found.field, found.entry) : columnInWords(column, found.field, found.entry)
}

function columnInWords(column: string, { ask }: Field, entry: Entry): string {
  const at = entry.heads.indexOf(columnsOf(ask).find((it) => it.id === column)?.label ?? '')
  return [...new Set(entry.rows.map((row) => row[at] ?? ''))].filter((it) => it !== '').join('、')
}

function rowsOf(hole: Hole, filling: Filling): Rows | null {
  const entry = hole.column === null ? entryIn(hole, filling)?.entry : undefined
  if (!entry || entry.rows.length === 0) return null
  const kept = entry.heads.map((_head, at) => entry.rows.some((row) => (row[at] ?? '') !== ''))
  const cut = (row: readonly string[]) => row.filter((_cell, at) => kept[at])
  return { heads: cut(entry.heads), rows: entry.rows.map(cut) }
}

/** Where a value ended its own sentence, the sentence around it does not end twice. */
const mended = (text: string) =>
  text
    .replace(/。+/g, '。')
    .replace(/[。；，](?=[。；，：）])/gu, '')
    .replace(/。(?=”)(?!”$)/g, '')
