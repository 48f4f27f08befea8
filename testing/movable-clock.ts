import { type Day, dayNumber } from '../engine/dates/index.ts'
import { type Clock, shanghaiDay } from '../server/platform/clock.ts'

const MS_PER_DAY = 86_400_000
const NINE_IN_SHANGHAI_MS = 3_600_000

/** A clock that a test moves: it stands at nine in the morning (Asia/Shanghai) of its day until it is told otherwise. */
export type MovableClock = Clock & {
  goTo(day: Day): void
  wait(ms: number): void
}

export function movableClock(day: Day): MovableClock {
  const morning = (it: Day) => dayNumber(it) * MS_PER_DAY + NINE_IN_SHANGHAI_MS
  let at = morning(day)
  return {
    now: () => new Date(at),
    today: () => shanghaiDay(new Date(at)),
    goTo: (it) => {
      at = morning(it)
    },
    wait: (ms) => {
      at += ms
    },
  }
}
