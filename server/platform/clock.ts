import { type Day, dayOfNumber } from '../../engine/dates/index.ts'

const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const MS_PER_DAY = 86_400_000

/** The only place that reads the time. `today` is a day in Asia/Shanghai. */
export type Clock = { now(): Date; today(): Day }

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => shanghaiDay(new Date()),
}

/** A clock that stands on one day: for the invented county and for tests. */
export function clockOn(day: Day): Clock {
  return { now: () => new Date(), today: () => day }
}

export function shanghaiDay(at: Date): Day {
  return dayOfNumber(Math.floor((at.getTime() + SHANGHAI_OFFSET_MS) / MS_PER_DAY))
}

/** The beginning of a day: for what is kept without its moment. */
export const startOf = (on: Day): Date => new Date(`${on}T00:00:00+08:00`)
