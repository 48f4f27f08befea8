import { describe, expect, it } from 'vitest'
import { isInTime, runClock } from '../../engine/clocks/clock.ts'
import { day } from '../../engine/dates/index.ts'
import { workingCalendar } from '../../law/calendars/index.ts'
import { shanghaiDay } from './clock.ts'

describe('the last day of a clock', () => {
  const { dueOn } = runClock(day('2026-05-31'), { count: 'months', months: 1 }, workingCalendar)

  it.each([
    ['as it begins', '2026-06-30T00:00:00.000+08:00', true],
    ['at its last second', '2026-06-30T23:59:59.999+08:00', true],
    ['no longer at the midnight after', '2026-07-01T00:00:00.000+08:00', false],
    ['at its last second, told by Greenwich', '2026-06-30T15:59:59.999Z', true],
    ['no longer at four in the afternoon of Greenwich', '2026-06-30T16:00:00.000Z', false],
  ])('is usable %s', (_when, moment, inTime) => expect(isInTime(dueOn, shanghaiDay(new Date(moment)))).toBe(inTime))
})
