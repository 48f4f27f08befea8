export { listProblems } from './readable-problems.ts'
export { type ProblemOptions, problemRoutes } from './routes.ts'
