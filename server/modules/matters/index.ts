import './acts-about-matters.ts'

export { dueDayOfMatter } from './due-day.ts'
export { type EffectOver, listEffectsOver } from './effects-over.ts'
export type { Left, Officer, OnStep } from './keep-step.ts'
export { lastEntered } from './last-entered.ts'
export { ledgerLines } from './ledger-lines.ts'
export { listTaskChain, type TaskRow } from './list-task-chain.ts'
export { listWaiting, type Waiting } from './list-waiting.ts'
export type { MatterBook } from './matter-book.ts'
export { takenIn } from './matter-in.ts'
export { findOpenMatters, listMattersNamed, listNotBegun, readersOfMatter } from './matters-named.ts'
export { openMatter, openMatterFor } from './open-matter.ts'
export { growFrom, type Origin, type Origins } from './origin.ts'
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
export { type Carried, matterRoutes, type OfKind } from './routes.ts'
export { bodyOf, membersOf } from './standing.ts'
export { enterStepOf, takeStep, takeStepAsProgram } from './take-step.ts'
