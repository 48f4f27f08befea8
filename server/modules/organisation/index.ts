export { type Comparison, compareRecords, type Dated, endedOn } from './compare-records.ts'
export { type CountyOverTime, countyOverTime, type InCharge } from './county-over-time.ts'
export { countyInForce, loadRecords } from './load-county.ts'
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
export { isSingleSeat, leadingRank, seatsOf } from './seats.ts'
// The county's own workbook: its tables, its reading, and what other readers of tables share with it.
export { findCountyTables } from './workbook/find-county-tables.ts'
export { type CountyReading, readCountyWorkbook } from './workbook/read-county-workbook.ts'
export { writeRecords } from './write-records.ts'
