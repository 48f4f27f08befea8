import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import type { CountyRecords, RowMark, RowRemark } from '../records.ts'
import { countyName } from './county-name.ts'
import { findCountyTables } from './find-county-tables.ts'
import { Headships } from './headships.ts'
import { warnOfOddRows } from './odd-rows.ts'
import type { Table } from './tables/table.ts'
import { Findings } from './taking/findings.ts'
import { takeCharges } from './taking/take-charges.ts'
import { takeLines } from './taking/take-lines.ts'
import { takePeople } from './taking/take-people.ts'
import { takeRelations } from './taking/take-relations.ts'
import { takeTenures } from './taking/take-tenures.ts'
import { takeUnits } from './taking/take-units.ts'
import { nothingRead, unreadSheets } from './unread-sheets.ts'
import { makeUnitKey } from './words/unit-name-keys.ts'

/** A workbook as read: what was taken, every row that was not and why, what is odd, and where each record stands. */
export type CountyReading = {
  readonly county: CountyRecords
  readonly faults: readonly RowRemark[]
  readonly warnings: readonly RowRemark[]
  /** The row of each record, by the record itself. */
  readonly marks: ReadonlyMap<object, RowMark>
}

/** Reads a county's own workbook. Every row is taken or reported; one bad row never stops the rest. */
export function readCountyWorkbook(sheets: readonly Sheet[]): CountyReading {
  const tables = findCountyTables(sheets)
  const of = (kind: string) => tables.filter((it) => it.kind === kind)
  const except = (kind: string) => tables.filter((it) => it.kind !== kind)
  const findings = new Findings()
  if (tables.length === 0) findings.faults.push(nothingRead(sheets, '单位、干部、任职这些表'))
  findings.warnings.push(...unreadSheets(sheets, tables, '表'), ...missingTables(tables))
  const name = countyName(namesIn(of('units')), [...tables.flatMap((it) => it.titles), ...sheets.map((it) => it.name)])
  const { units, index: unitsIndex } = takeUnits(of('units'), except('units'), makeUnitKey(name), findings)
  const { people, index: peopleIndex } = takePeople(of('people'), except('people'), findings)
  const indexes = { people: peopleIndex, units: unitsIndex }
  const tenures = takeTenures(of('tenures'), indexes, findings)
  const heads = new Headships(tenures, units)
  const charges = takeCharges(of('charges'), indexes, findings)
  const lines = takeLines(of('lines'), indexes, heads, findings)
  const relations = takeRelations(of('relations'), peopleIndex, findings)
  warnOfOddRows(charges, lines, heads, peopleIndex, findings)
  const county: CountyRecords = {
    county: name,
    units,
    people,
    tenures,
    charges: charges.map((it) => it.record),
    supervisionLines: lines.map((it) => it.record),
    relations,
  }
  return {
    county,
    faults: inOrder(findings.faults, sheets),
    warnings: inOrder(findings.warnings, sheets),
    marks: findings.marks,
  }
}

const NEEDED = { units: '单位', people: '干部', tenures: '任职' } as const

/** Without these three little else can be taken. */
function missingTables(tables: readonly Table[]): RowRemark[] {
  const [first] = tables
  if (first === undefined) return []
  const { sheet, row, marker } = first.headRow
  return Object.entries(NEEDED)
    .filter(([kind]) => !tables.some((it) => it.kind === kind))
    .map(([, name]) => ({ sheet, row, marker, why: `整个文件里没有认出${name}表，请核对表头用词，或补上这张表。` }))
}

const namesIn = (units: readonly Table[]) => units.flatMap((it) => it.rows.map((row) => row.text('unitName')))

/** As a reader of the workbook meets them. */
function inOrder(remarks: readonly RowRemark[], sheets: readonly Sheet[]): RowRemark[] {
  const order = new Map(sheets.map((it, at) => [it.name, at]))
  const place = (it: RowRemark) => order.get(it.sheet) ?? 0
  return remarks.toSorted((one, other) => place(one) - place(other) || one.row - other.row)
}
