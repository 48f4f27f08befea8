export {
  budgetOf,
  extendKept,
  isSetAbove,
  lengthOf,
  type OfferedExtension,
  offeredExtensions,
  setAboveKept,
} from './change-clock.ts'
export { endEffects } from './end-effects.ts'
export { type ClockBook, type ClockRow, clockOf, clocksOfMatter, derivationOf, lengthenings } from './kept-clock.ts'
export { endClocks, noticeBreaches, pauseClocks, reprojectClocks, startClocks } from './running-clocks.ts'
export { workdaysLeft } from './workdays-left.ts'
