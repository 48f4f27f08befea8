export { listObjectionsToAnswer, listOwnAnswered } from './readable-objections.ts'
export { type BurdenBook, insightRoutes } from './routes.ts'
