export {
  findOpenProblems,
  listProblems,
  listProblemsNamed,
  listUntouched,
  type ProblemRow,
  stepsOf,
} from './readable-problems.ts'
export { type ProblemOptions, problemRoutes } from './routes.ts'
