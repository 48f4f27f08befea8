export { type BurdenBook, burdenRoutes } from './burden/burden-routes.ts'
export { listObjectionsToAnswer, listOwnAnswered } from './burden/readable-objections.ts'
export { dualDutyRoutes } from './dual-duty/dual-duty-routes.ts'
export { listToExplain } from './dual-duty/readable-explanations.ts'
