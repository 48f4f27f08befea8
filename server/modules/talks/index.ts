export { listPreparedOnSigns } from './list-prepared-on-signs.ts'
export { listTalksBetween } from './list-talks-between.ts'
export { recordTalkHeld } from './record-talk-held.ts'
