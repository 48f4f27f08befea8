import { type Day, dayInWords, type Period, plusDays } from '../../../../../engine/dates/index.ts'
import type { RowMark, RowRemark } from '../../records.ts'
import type { TableRow } from '../tables/table.ts'

/** What is found while rows are taken: rows not taken, rows odd but taken, and where each record stands. */
export class Findings {
  readonly faults: RowRemark[] = []
  readonly warnings: RowRemark[] = []
  readonly marks = new Map<object, RowMark>()

  fault(row: TableRow, why: string): void {
    this.faults.push(row.remark(`${why}。`))
  }

  warn(row: TableRow, why: string): void {
    this.warnings.push(row.remark(`${why}。`))
  }
}

/** A record with the row it was read from. */
export type Taken<T> = { readonly record: T; readonly row: TableRow }

export const placeOf = (row: RowMark): string => `《${row.sheet}》第${row.row}行`

/** 2023年1月1日至今, or 至 the last day held. */
export function periodInWords(held: Period): string {
  return `${dayInWords(held.from)}${held.until === null ? '至今' : `至${dayInWords(lastDay(held.until))}`}`
}

export const lastDay = (until: Day): Day => plusDays(until, -1)
