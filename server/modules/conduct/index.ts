export {
  type AbsenceBook,
  type AwayByReport,
  absenceRoutes,
  awayByReport,
  listReportsBetween,
  reportsWaiting,
  rulesOn,
} from './absences/index.ts'
export type { Fact, FactBody, FactKind, SettingName } from './fact.ts'
export type { KnownNumbers } from './fact-line.ts'
export { disciplineWords, factWords, problemClassWords } from './fact-words.ts'
export { type Bearing, loadFactsBearing, loadFactsNamed } from './facts-bearing.ts'
export { type FactsFile, readFactsFile } from './facts-file.ts'
export { listHandedOver } from './handed-over.ts'
export { confirmCheck, holdCheck } from './hold-check.ts'
export { isKnownAs, type Knowledge, knowledgeBefore } from './knowledge-before.ts'
export { listAbsences, listAbsencesBetween } from './list-absences.ts'
export { FACT_COLUMNS, type FactRow, presentFact } from './list-facts.ts'
// The registers that an office keeps in workbooks.
export { findRegisterTables, type RegistersReading, readRegisters } from './registers/read-registers.ts'
export { conductRoutes } from './routes.ts'
export { standing } from './standing.ts'
export { loadFacts, type NewFact, storeFacts } from './store-facts.ts'
