import { dayOrNull } from '../../../../engine/dates/index.ts'
import type { Cell, Sheet } from '../sheet.ts'
import type { Book, SheetPart } from './book-parts.ts'
import type { Container } from './container.ts'
import { LIMITS, Unreadable, why } from './limits.ts'
import { clearMerged, type Range, rangeOf } from './merged.ts'
import { type NumberFormat, shownNumber } from './number-format.ts'
import { columnOf, plainText } from './text.ts'
import { type Attributes, type Handlers, readXml } from './xml.ts'

/** Counts over all sheets of one workbook. */
export type Tally = { rows: number; cells: number; characters: number; merged: number }

const EMPTY: Cell = { text: '', day: null }

/** @throws Unreadable */
export async function readSheet(container: Container, book: Book, part: SheetPart, tally: Tally): Promise<Sheet> {
  const reading = new SheetReading(book, part.name, tally)
  await readXml(container, part.path, reading)
  clearMerged(reading.rows, reading.merged, tally)
  return { name: part.name, rows: reading.rows }
}

/** Walks one worksheet's XML; the cell at hand lives in its fields because a county's register has a million of them. */
class SheetReading implements Handlers {
  readonly rows: { readonly number: number; cells: Cell[] }[] = []
  readonly merged: Range[] = []
  readonly #book: Book
  readonly #name: string
  readonly #tally: Tally
  readonly #seen = new Map<string, Cell>()
  #number = 0
  #column = 0
  #cells: Cell[] = []
  #type = ''
  #style = 0
  #text = ''
  #inCell = false
  #collecting = false
  #phonetic = false

  constructor(book: Book, name: string, tally: Tally) {
    this.#book = book
    this.#name = name
    this.#tally = tally
  }

  open = (name: string, attributes: Attributes): void => {
    if (name === 'c') this.#openCell(attributes)
    else if (name === 'row') this.#openRow(attributes)
    else if (name === 'v' || name === 't') this.#collecting = this.#inCell && !this.#phonetic
    else if (name === 'rPh') this.#phonetic = true
    else if (name === 'mergeCell') this.merged.push(rangeOf(attributes.ref ?? ''))
  }

  text = (piece: string): void => {
    if (this.#collecting) this.#text += piece
  }

  close = (name: string): void => {
    if (name === 'v' || name === 't') this.#collecting = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else if (name === 'rPh') this.#phonetic = false
  }

  #openRow({ r }: Attributes): void {
    const number = r === undefined ? this.#number + 1 : Number(r)
    if (!(number > this.#number)) throw new Unreadable(why.damaged)
    this.#number = number
    this.#column = 0
    this.#cells = []
  }

  #openCell({ r, t, s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r)
    this.#type = t ?? 'n'
    this.#style = s === undefined ? 0 : Number(s)
    this.#text = ''
    this.#inCell = true
  }

  #closeCell(): void {
    this.#inCell = false
    if (this.#text === '') return
    const cell = this.#shown()
    if (cell.text === '') return
    this.#count(cell)
    while (this.#cells.length < this.#column - 1) this.#cells.push(EMPTY)
    this.#cells[this.#column - 1] = cell
  }

  #shown(): Cell {
    const text = this.#text
    if (this.#type === 's') return this.#book.strings[Number(text)] ?? unsound()
    if (this.#type === 'n') return this.#numeric(text)
    if (this.#type === 'b') return { text: /^(1|true)$/.test(text) ? 'TRUE' : 'FALSE', day: null }
    if (this.#type === 'd') {
      const day = dayOrNull(text.slice(0, 10))
      return { text: day ?? text, day }
    }
    return { text: plainText(text), day: null }
  }

  /** Days and small numbers repeat over a register: each is made once. */
  #numeric(text: string): Cell {
    const key = `${this.#style} ${text}`
    const known = this.#seen.get(key)
    if (known) return known
    const value = Number(text)
    if (!Number.isFinite(value)) return { text, day: null }
    const format: NumberFormat = this.#book.formats[this.#style] ?? 'plain'
    const cell = shownNumber(value, format, this.#book.from1904)
    if (this.#seen.size < 100_000) this.#seen.set(key, cell)
    return cell
  }

  #count({ text }: Cell): void {
    if (this.#column < 1) throw new Unreadable(why.damaged)
    if (this.#column > LIMITS.columns) throw new Unreadable(why.tooManyColumns(this.#name))
    if (text.length > LIMITS.cellCharacters) throw new Unreadable(why.longCell(this.#name, this.#number))
    this.#tally.cells += 1
    this.#tally.characters += text.length
    if (this.#tally.cells > LIMITS.cells || this.#tally.characters > LIMITS.characters) {
      throw new Unreadable(why.tooMuchInside)
    }
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return
    this.#tally.rows += 1
    if (this.#tally.rows > LIMITS.rows) throw new Unreadable(why.tooManyRows)
    this.rows.push({ number: this.#number, cells: this.#cells })
  }
}

function unsound(): never {
  throw new Unreadable(why.damaged)
}
