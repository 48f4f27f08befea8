import type { Day } from '../../../../engine/dates/index.ts'
import { type Lookup, type RowRemark, readDay, splitSpan, type TableRow } from '../../organisation/index.ts'

/** Says why a row cannot be taken; thrown within this folder only, caught for each row. */
export class RowFault extends Error {}

/** One row of a register, asked for people, units and days; what is wrong ends the row with a sentence. */
export class RegisterRow {
  readonly row: TableRow
  readonly #lookup: Lookup

  constructor(row: TableRow, lookup: Lookup) {
    this.row = row
    this.#lookup = lookup
  }

  get source(): string {
    return `${this.row.sheet}!${this.row.row}`
  }

  get place(): string {
    return `《${this.row.sheet}》第${this.row.row}行`
  }

  text(role: string): string {
    return this.row.text(role)
  }

  remark(why: string): RowRemark {
    return this.row.remark(`${why}。`)
  }

  /** As written: 无 is an answer too. */
  said(role: string): string {
    return this.row.said(role)
  }

  isNamed(role: string): boolean {
    return this.text(`${role}Number`) !== '' || this.text(`${role}Name`) !== ''
  }

  person(role: string, who: string): string {
    const found = this.#lookup.people.find(this.text(`${role}Number`), this.text(`${role}Name`), who)
    if (!found.ok) throw new RowFault(found.why)
    return found.found.number
  }

  /** Several persons in one cell; numbers and names side by side belong together in order. */
  people(role: string, who: string): string[] {
    const numbers = parts(this.text(`${role}Number`))
    const names = parts(this.text(`${role}Name`))
    const count = Math.max(numbers.length, names.length)
    const found = Array.from({ length: count }, (_none, at) => {
      const one = this.#lookup.people.find(numbers[at] ?? '', names[at] ?? '', who)
      if (!one.ok) throw new RowFault(one.why)
      return one.found.number
    })
    return [...new Set(found)]
  }

  hasUnit(): boolean {
    return this.text('unitNumber') !== '' || this.text('unitName') !== ''
  }

  unit(): string {
    const found = this.#lookup.units.find(this.text('unitNumber'), this.text('unitName'))
    if (!found.ok) throw new RowFault(found.why)
    return found.found.number
  }

  /** The unit written, or the only one in which the person held a post on the day. */
  unitOf(person: string, on: Day): string {
    if (this.hasUnit()) return this.unit()
    const [only, ...others] = this.#lookup.unitsOfPerson(person, on)
    if (only === undefined || others.length > 0)
      throw new RowFault('没有写单位，从任职也看不出当日在哪个单位，请补上单位')
    return only
  }

  /** The day it happened, and the day it was entered (the same where that is empty). */
  days(): { readonly on: Day; readonly recordedOn: Day } {
    const cell = this.row.cell('on')
    const span = splitSpan(cell)
    const on = wholeDay(span ? span[0] : readDay(cell), '日期')
    if (on === null) throw new RowFault('没有写日期，请补上')
    const recordedOn = wholeDay(readDay(this.row.cell('recordedOn')), '登记日期') ?? on
    if (recordedOn < on) throw new RowFault('登记日期早于事情发生的日期，请核对这两个日期')
    return { on, recordedOn }
  }
}

/** A later day that the row gives for part of it; null where it gives none. */
export const laterDayIn = (row: RegisterRow, role: string, what: string): Day | null =>
  wholeDay(readDay(row.row.cell(role)), what)

/** A fact needs its day: a month alone is not enough. */
function wholeDay(written: ReturnType<typeof readDay>, what: string): Day | null {
  if (written.is === 'none') return null
  if (written.is === 'wrong') throw new RowFault(`${what}${written.why}，请改正`)
  if (written.day !== written.last) throw new RowFault(`${what}${written.doubt}，请写到日`)
  return written.day
}

const parts = (text: string) => text.split(/[、,;/|和及]|(?<=[)\]】])(?=.)/).filter((it) => it !== '')
