export { raiseProblem } from './raise-problem.ts'
export {
  findOpenProblems,
  listProblems,
  listProblemsNamed,
  listUntouched,
  type ProblemRow,
  stepsOf,
} from './readable-problems.ts'
export { type ProblemOptions, problemRoutes } from './routes.ts'
export { takeStep as takeProblemStep } from './take-step.ts'
