export { type Answerable, answerableOn } from './answerable-on.ts'
export { type Answering, answeringOver } from './answering-over.ts'
export { type Comparison, compareRecords, type Dated, endedOn } from './compare-records.ts'
export { type CountyOverTime, countyOverTime, type InCharge } from './county-over-time.ts'
export { kindsOf, levelOf, unitLevels } from './levels.ts'
export { countyInForce, loadRecords } from './load-county.ts'
export { type PaperNames, paperNames } from './paper-names.ts'
export { postsChanged } from './posts-changed.ts'
export type {
  ChargeRecord,
  CountyRecords,
  PersonRecord,
  RelationRecord,
  RowMark,
  RowRemark,
  SupervisionLineRecord,
  TenureRecord,
  UnitKind,
  UnitRecord,
} from './records.ts'
export { organisationRoutes } from './routes.ts'
export { headship } from './see-units.ts'
// The county's own workbook: its tables, its reading, and what other readers of tables share with it.
export { findCountyTables } from './workbook/find-county-tables.ts'
export { findTables } from './workbook/find-tables.ts'
export { type Lookup, lookupIn } from './workbook/lookup.ts'
export { type CountyReading, readCountyWorkbook } from './workbook/read-county-workbook.ts'
export { NUMBER, person, personRoles, unitRoles } from './workbook/tables/person-and-unit-roles.ts'
export type { Role, Shape } from './workbook/tables/shape.ts'
export type { Table, TableRow } from './workbook/tables/table.ts'
export { isGroupLine } from './workbook/taking/group-line.ts'
export { nothingRead, unreadSheets } from './workbook/unread-sheets.ts'
export { readDay } from './workbook/words/written-day.ts'
export { splitSpan } from './workbook/words/written-period.ts'
export { writeRecords } from './write-records.ts'
