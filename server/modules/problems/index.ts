export { type ProblemOptions, problemRoutes } from './routes.ts'
