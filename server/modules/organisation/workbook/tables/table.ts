import type { Cell, Row } from '../../../../platform/spreadsheets/index.ts'
import type { RowMark, RowRemark } from '../../records.ts'
import { saysNothing, shown, squeezed } from '../words/text.ts'
import type { Block } from './blocks.ts'

/** A recognised table: rows that answer by role. */
export type Table = {
  readonly kind: string
  readonly sheet: string
  readonly titles: readonly string[]
  readonly headRow: TableRow
  readonly has: (role: string) => boolean
  /** The head of the role's column; '' where there is none. */
  readonly head: (role: string) => string
  readonly rows: readonly TableRow[]
  /** Whether another table is read from the same rows (a register of tenures that is also the list of people). */
  readonly repeats: boolean
}

/** One row of a table, asked by the role of its columns. */
export class TableRow implements RowMark {
  readonly sheet: string
  readonly row: number
  readonly #cells: readonly Cell[]
  readonly #columns: ReadonlyMap<string, number>
  readonly #left: number
  readonly #width: number

  constructor(block: Block, row: Row, columns: ReadonlyMap<string, number>, left: number) {
    this.sheet = block.sheet
    this.row = row.number
    this.#cells = row.cells
    this.#columns = columns
    this.#left = left
    this.#width = block.heads.length
  }

  cell(role: string): Cell | undefined {
    const at = this.#columns.get(role)
    return at === undefined ? undefined : this.#cells[at]
  }

  /** For comparing: without spaces; '' where the cell is empty or says nothing (—, 无). */
  text(role: string): string {
    const text = squeezed(this.cell(role)?.text ?? '')
    return saysNothing(text) ? '' : text
  }

  /** As written but for its spaces: 无 and — too. */
  said(role: string): string {
    return squeezed(this.cell(role)?.text ?? '')
  }

  /** The shown cells from the table's first column to its last, or to the row's own last where that lies further out. */
  get marker(): string {
    const end = Math.max(this.#width, this.#cells.length)
    return Array.from({ length: end - this.#left }, (_none, at) =>
      shown(this.#cells[this.#left + at]?.text ?? ''),
    ).join('|')
  }

  /** Whether nothing is said in it but perhaps a running number. */
  get isBlank(): boolean {
    const read = new Set(this.#columns.values())
    return this.#cells.every((cell, at) => {
      const text = squeezed(cell.text)
      return saysNothing(text) || (!read.has(at) && /^\d{1,6}$/.test(text))
    })
  }

  /** The only text of the row, where all filled cells say the same; null where they differ. */
  get only(): string | null {
    const texts = new Set(this.#cells.map((it) => squeezed(it.text)).filter((it) => it !== ''))
    return texts.size === 1 ? ([...texts][0] ?? null) : null
  }

  remark(why: string): RowRemark {
    return { sheet: this.sheet, row: this.row, marker: this.marker, why }
  }
}

export function makeTable(block: Block, kind: string, columns: ReadonlyMap<string, number>, repeats = false): Table {
  const left = Math.max(
    0,
    block.heads.findIndex((it) => it !== ''),
  )
  const rows = block.rows.map((row) => new TableRow(block, row, columns, left))
  return {
    kind,
    sheet: block.sheet,
    titles: block.titles,
    headRow: new TableRow(block, block.headRow, columns, left),
    has: (role) => columns.has(role),
    head: (role) => block.heads[columns.get(role) ?? -1] ?? '',
    rows: rows.filter((it) => !it.isBlank),
    repeats,
  }
}
