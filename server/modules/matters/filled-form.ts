import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import {
  columnsOf,
  type DocumentForm,
  type Field,
  fieldOf,
  type Hole,
  holesIn,
  isRecordHole,
  type Matter,
  pointsIn,
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
  /** Of points and rows this one alone, counted from 0. */
  readonly row?: number
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

function entryIn({ name }: Hole, { matter, county, row }: Filling) {
  const at = matter.taken.findLastIndex((it) => it.inputs[name] !== undefined)
  const taken = matter.taken[at]
  const entered = taken?.inputs[name]
  if (!taken || entered === undefined) return null
  const own = stepOf(matter.procedure, taken.step)?.fields.find((it) => it.id === name)
  const field = own ?? fieldOf(matter.procedure, name)
  if (!field) return null
  const before = { ...matter, taken: matter.taken.slice(0, at) }
  // A later entry of points adds to those before; of everything else it stands in their place.
  const points = field.ask.kind === 'points' ? pointsIn(before, taken.inputs, name) : null
  const all = entryOf(field, points ?? entered, before, taken.inputs, county)
  return { field, entered, entry: row === undefined ? all : onlyRow(all, points, row) }
}

function onlyRow(entry: Entry, points: readonly string[] | null, row: number): Entry {
  if (points !== null) return { ...entry, text: points[row] ?? '' }
  return entry.rows.length === 0 ? entry : { ...entry, rows: entry.rows.slice(row, row + 1) }
}

/** How many lines a field makes: its points, or its rows. */
export function countIn(field: string, filling: Filling): number {
  const found = entryIn({ whole: '', name: field, column: null }, filling)
  if (found === null) return 0
  return found.field.ask.kind === 'points' ? pointsIn(filling.matter, {}, field).length : found.entry.rows.length
}

/** The day that a text is, where it is one hole with a day in it. */
export function filledDay(text: string, filling: Filling): Day | null {
  const [hole] = holesIn(text)
  if (hole?.whole !== text) return null
  const found = entryIn(hole, filling)
  if (found === null) return null
  const { entered, field } = found
  if (hole.column === null) return field.ask.kind === 'day' ? dayOrNull(String(entered)) : null
  const row: unknown = Array.isArray(entered) && filling.row !== undefined ? entered[filling.row] : undefined
  const isDay = columnsOf(field.ask).some((it) => it.id === hole.column && it.ask.kind === 'day')
  return isDay && typeof row === 'object' ? dayOrNull(String((row as Record<string, unknown>)[hole.column])) : null
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
  if (!entry || entry.rows.length === 0 || entry.heads.length < 2) return null
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
