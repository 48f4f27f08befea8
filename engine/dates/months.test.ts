import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../law/calendars/index.ts'
import { day, dayNumber, dayOfNumber, effectPeriodEnd, plusDays, plusMonths, termEnd } from './index.ts'

const anyDay = fc.integer({ min: dayNumber(day('1950-01-01')), max: dayNumber(day('2099-12-31')) }).map(dayOfNumber)
const months = fc.integer({ min: -600, max: 600 })
const monthOf = (on: string) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7))

describe('months on', () => {
  it('lands that many months away, on the same number or on the last of the month, and says which', () =>
    fc.assert(
      fc.property(anyDay, months, (from, count) => {
        const { on, rule } = plusMonths(from, count)
        expect(monthOf(on) - monthOf(from)).toBe(count)
        if (rule === 'corresponding-day') expect(on.slice(8)).toBe(from.slice(8))
        else {
          expect(on.slice(8) < from.slice(8)).toBe(true)
          expect(plusDays(on, 1).slice(8)).toBe('01')
        }
      }),
    ))

  it('never turns the order of two days round', () =>
    fc.assert(
      fc.property(anyDay, anyDay, months, (one, other, count) => {
        if (one <= other) expect(plusMonths(one, count).on <= plusMonths(other, count).on).toBe(true)
      }),
    ))

  it.each([
    ['2026-01-31', 1, '2026-02-28', 'last-of-month'],
    ['2024-01-31', 1, '2024-02-29', 'last-of-month'],
    ['2024-02-29', 12, '2025-02-28', 'last-of-month'],
    ['2026-01-28', 1, '2026-02-28', 'corresponding-day'],
    ['2026-02-28', 1, '2026-03-28', 'corresponding-day'],
    ['2026-03-31', -1, '2026-02-28', 'last-of-month'],
    ['1900-01-31', 1, '1900-02-28', 'last-of-month'],
    ['2026-11-30', 3, '2027-02-28', 'last-of-month'],
  ] as const)('%s and %i months is %s', (from, count, on, rule) =>
    expect(plusMonths(day(from), count)).toEqual({ on, rule }),
  )

  it.each([29, 30, 31])('monthly on the %ith comes twelve times a year, once a month, and does not drift', (date) => {
    const year = Array.from({ length: 12 }, (_, nth) => plusMonths(day(`2026-01-${date}`), nth).on)
    expect(new Set(year.map((on) => on.slice(0, 7))).size).toBe(12)
    expect(year.at(1)).toBe('2026-02-28')
    expect(year.at(2)).toBe(`2026-03-${date}`)
    expect(year.at(11)).toBe(`2026-12-${date}`)
  })

  it('refuses half a month', () => expect(() => plusMonths(day('2026-03-05'), 0.5)).toThrow(RangeError))
})

describe('a statutory term of months', () => {
  it('that ends on a Sunday runs to Monday', () =>
    expect(termEnd(day('2026-02-08'), 1, workingCalendar)).toMatchObject({
      on: '2026-03-09',
      rule: 'corresponding-day',
      rolledOff: [{ on: '2026-03-08', standing: { why: 'weekend' } }],
      provisional: false,
    }))

  it('that ends on National Day runs to the first working day after the holiday', () =>
    expect(termEnd(day('2026-09-01'), 1, workingCalendar)).toMatchObject({ on: '2026-10-08' }))

  it('that ends on a Saturday worked for the holiday ends there', () =>
    expect(termEnd(day('2026-01-31'), 1, workingCalendar)).toMatchObject({ on: '2026-02-28', rolledOff: [] }))

  it('that ends beyond the published schedules is provisional', () =>
    expect(termEnd(day('2026-12-10'), 1, workingCalendar)).toMatchObject({ on: '2027-01-11', provisional: true }))
})

describe('an effect period', () => {
  it.each([
    ['2025-03-05', 12, '2026-03-04', 'corresponding-day'],
    ['2025-10-02', 12, '2026-10-01', 'corresponding-day'], // a holiday, and yet not moved
    ['2026-03-01', 6, '2026-08-31', 'corresponding-day'],
    ['2025-08-31', 6, '2026-02-28', 'last-of-month'],
    ['2024-02-29', 24, '2026-02-28', 'last-of-month'],
  ] as const)('from %s for %i months ends on %s', (from, count, on, rule) =>
    expect(effectPeriodEnd(day(from), count)).toEqual({ on, rule }),
  )

  it('begun a day later never ends earlier', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        expect(effectPeriodEnd(from, count).on <= effectPeriodEnd(plusDays(from, 1), count).on).toBe(true)
      }),
    ))
})
