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
export { writeRecords } from './write-records.ts'
