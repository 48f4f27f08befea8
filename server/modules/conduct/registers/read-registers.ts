import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import {
  type CountyRecords,
  findCountyTables,
  findTables,
  isGroupLine,
  lookupIn,
  nothingRead,
  type RowRemark,
  type Table,
  unreadSheets,
} from '../../organisation/index.ts'
import type { Fact } from '../fact.ts'
import { FACTS_OF_ROW, type FactOfRow } from './facts-of-row.ts'
import { RegisterRow, RowFault } from './register-row.ts'
import { REGISTER_SHAPES } from './register-shapes.ts'

/** Registers as read: the facts, every row that was not taken and why, what is odd. */
export type RegistersReading = {
  readonly facts: readonly Fact[]
  readonly faults: readonly RowRemark[]
  readonly warnings: readonly RowRemark[]
}

/** The registers of a workbook, known by words and contents; none in a county's own workbook. */
export function findRegisterTables(sheets: readonly Sheet[]): Table[] {
  const tables = findTables(sheets, REGISTER_SHAPES, null)
  return tables.length > 0 && findCountyTables(sheets).length > 0 ? [] : tables
}

/**
 * Reads the registers that an office keeps: absences, violations, talks and reminders, checks, problems.
 * @param refuse the sentence that refuses what a row would leave here, or null.
 */
export function readRegisters(
  sheets: readonly Sheet[],
  county: CountyRecords,
  refuse: (fact: Fact) => string | null = () => null,
): RegistersReading {
  const lookup = lookupIn(county)
  const tables = findTables(sheets, REGISTER_SHAPES, lookup.known)
  const facts: Fact[] = []
  const faults = tables.length === 0 ? [nothingRead(sheets, '外出、违纪、谈话、检查、问题这些登记表')] : []
  const warnings = tables.length === 0 ? [] : unreadSheets(sheets, tables, '登记表')
  const first = new Map<string, string>()
  for (const table of tables) {
    for (const it of table.rows.filter((row) => !isGroupLine(row))) {
      const row = new RegisterRow(it, lookup)
      const read = refusing(factsIn(row, table.kind), refuse)
      if ('why' in read) faults.push(row.remark(read.why))
      for (const fact of 'why' in read ? [] : read.facts) {
        const same = first.get(keyOf(fact))
        if (same !== undefined) warnings.push(row.remark(`与${same}写的是同一件事，请核对是否重复登记`))
        first.set(keyOf(fact), same ?? row.place)
        facts.push(fact)
      }
    }
  }
  return { facts, faults, warnings }
}

function refusing(read: { facts: Fact[] } | { why: string }, refuse: (fact: Fact) => string | null) {
  const refused = 'why' in read ? null : read.facts.map(refuse).find((it) => it !== null)
  return refused ? { why: refused } : read
}

function factsIn(row: RegisterRow, kind: string): { facts: Fact[] } | { why: string } {
  try {
    const days = row.days()
    const bodies = FACTS_OF_ROW[kind]?.(row, days) ?? []
    return { facts: bodies.map((body) => ({ ...body, ...daysOf(body, days), source: row.source })) }
  } catch (error) {
    if (error instanceof RowFault) return { why: error.message }
    throw error
  }
}

/** A fact that names a day of its own was entered on that day or with the row, whichever is later. */
function daysOf({ on }: FactOfRow, days: ReturnType<RegisterRow['days']>) {
  if (on === undefined) return days
  return { on, recordedOn: on > days.recordedOn ? on : days.recordedOn }
}

const keyOf = (fact: Fact) => JSON.stringify({ ...fact, recordedOn: '', source: '' })
