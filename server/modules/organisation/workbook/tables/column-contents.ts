import type { Row } from '../../../../platform/spreadsheets/index.ts'
import { saysNothing, squeezed } from '../words/text.ts'
import { readDay } from '../words/written-day.ts'
import { splitSpan } from '../words/written-period.ts'

/** What is already known of the county while its other tables are being recognised. */
export type Known = {
  isPersonNumber(text: string): boolean
  isPersonName(text: string): boolean
  isUnitNumber(text: string): boolean
  isUnitName(text: string): boolean
}

/** What stands in a column, looked at in a sample of its rows. */
export type ColumnContents = {
  readonly known: Known | null
  /** Share of the rows that say something. */
  readonly filled: number
  /** Share of the filled cells for which the test holds; 0 where none is filled. */
  share(test: RegExp | ((text: string) => boolean)): number
  readonly days: number
  readonly spans: number
  /** Different values among the filled cells, as a share. */
  readonly distinct: number
  /** 1, 2, 3 … as a list is numbered. */
  readonly counting: boolean
}

const SAMPLE = 400

export function columnContents(rows: readonly Row[], at: number, known: Known | null): ColumnContents {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  const sample = step === 1 ? rows : rows.filter((_row, index) => index % step === 0)
  const cells = sample.flatMap((row) => {
    const cell = row.cells[at]
    return cell && !saysNothing(squeezed(cell.text)) ? [cell] : []
  })
  const values = cells.map((it) => squeezed(it.text))
  const part = (count: number) => (values.length === 0 ? 0 : count / values.length)
  return {
    known,
    filled: sample.length === 0 ? 0 : values.length / sample.length,
    share: (test) => part(values.filter((it) => (typeof test === 'function' ? test(it) : test.test(it))).length),
    days: part(cells.filter((it) => isDay(it) && !/^\d{5}$/.test(it.text.trim())).length),
    spans: part(cells.filter((it) => splitSpan(it) !== null).length),
    distinct: part(new Set(values).size),
    counting: isCounting(values, rows.length),
  }
}

/** A day, or what was meant for one (2024年2月30日). */
const isDay = (cell: Row['cells'][number]) =>
  readDay(cell).is === 'day' || /^\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?$/.test(cell.text.trim())

function isCounting(values: readonly string[], rows: number): boolean {
  if (values.length < 2 || !values.every((it) => /^\d{1,6}$/.test(it))) return false
  const numbers = values.map(Number)
  return new Set(numbers).size === numbers.length && Math.min(...numbers) <= 2 && Math.max(...numbers) <= rows + 5
}
