import './acts-about-problems.ts'

export { raiseProblem } from './raise-problem.ts'
export {
  type Found,
  findOpenProblems,
  listProblems,
  listProblemsNamed,
  listUntouched,
  type ProblemRow,
  problemsFound,
  readProblem,
  stepsOf,
} from './readable-problems.ts'
export { type ProblemOptions, problemRoutes } from './routes.ts'
export { takeStep as takeProblemStep } from './take-step.ts'
