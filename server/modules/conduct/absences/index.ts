export type { AbsenceBook } from './absence-rules.ts'
export { rulesOn } from './absence-rules.ts'
export {
  type AwayByReport,
  awayByReport,
  listReportsBetween,
  reportsBeside,
  reportsWaiting,
} from './of-day.ts'
export { absenceRoutes } from './routes.ts'
