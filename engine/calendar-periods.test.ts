import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarPeriodOf, calendarPeriodsOver } from './calendar-periods.ts'
import { day, dayOfNumber, plusDays } from './dates/index.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber)
const anyEvery = fc.constantFrom('month', 'quarter', 'half-year', 'year')

describe('the periods of the calendar', () => {
  it.each([
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-09-30', '2026-07-01', '2026-09-30'],
    ['half-year', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['year', '2026-12-31', '2026-01-01', '2026-12-31'],
  ] as const)('the %s of %s runs from %s to %s', (every, on, first, last) =>
    expect(calendarPeriodOf(every, day(on))).toMatchObject({ first, last }),
  )

  it('follow one another without gap or overlap, and a day in one finds the same one', () =>
    fc.assert(
      fc.property(anyDay, anyEvery, (on, every) => {
        const period = calendarPeriodOf(every, on)
        expect(period.first <= on && on <= period.last).toBe(true)
        expect(calendarPeriodOf(every, period.last)).toEqual(period)
        expect(calendarPeriodOf(every, plusDays(period.last, 1)).first).toBe(plusDays(period.last, 1))
      }),
    ))

  it('of months end twelve times a year, on the 28th to the 31st as each month has it', () =>
    expect(calendarPeriodsOver('month', day('2026-01-01'), day('2027-01-01')).map((it) => it.last.slice(5))).toEqual([
      ...['01-31', '02-28', '03-31', '04-30', '05-31', '06-30'],
      ...['07-31', '08-31', '09-30', '10-31', '11-30', '12-31'],
    ]))

  it('missed for three quarters, come as three, each once, however the time is cut', () => {
    const labels = (from: string, until: string) =>
      calendarPeriodsOver('quarter', day(from), day(until)).map((it) => it.label)
    expect(labels('2026-01-01', '2026-10-01')).toEqual(['2026年第一季度', '2026年第二季度', '2026年第三季度'])
    expect(new Set([...labels('2026-01-01', '2026-05-20'), ...labels('2026-05-20', '2026-10-01')]).size).toBe(3)
  })
})
