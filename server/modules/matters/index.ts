import './acts-about-matters.ts'

export { dueDayOfMatter } from './due-day.ts'
export { type EffectOver, listEffectsOver } from './effects-over.ts'
export { ledgerLines } from './ledger-lines.ts'
export { listTaskChain, type TaskRow } from './list-task-chain.ts'
export { listWaiting, type Waiting } from './list-waiting.ts'
export type { MatterBook } from './matter-book.ts'
export { findOpenMatters, listMattersNamed, listNotBegun, readersOfMatter } from './matters-named.ts'
export type { Origin, Origins } from './origin.ts'
export { petitionContentIn } from './petition-guard.ts'
export { presentLine as presentMatterLine } from './present.ts'
export { mayBegin } from './present-procedure.ts'
export { listGrownFrom, listOpenAbout } from './readable-grown.ts'
export {
  MATTER_COLUMNS,
  type MatterListRow,
  type MatterRow,
  MINE,
  proceduresRead,
  READABLE,
} from './readable-matters.ts'
export { renewReaders, renewReadersOf } from './renew-readers.ts'
export { matterRoutes } from './routes.ts'
export {
  type Left,
  type Officer,
  type OnStep,
  openMatter,
  openMatterFor,
  takeStep,
  takeStepAsProgram,
} from './take-step.ts'
