export { type BurdenBook, burdenRoutes } from './burden/burden-routes.ts'
export { listObjectionsToAnswer, listOwnAnswered } from './burden/readable-objections.ts'
