import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, dayNumber, dayOfNumber, dayOrNull, plusDays, weekday } from './index.ts'

const MS_PER_DAY = 86_400_000
const iso = (number: number) => new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
const [FIRST, LAST] = [Date.UTC(100, 0, 1) / MS_PER_DAY, Date.UTC(9999, 11, 31) / MS_PER_DAY]

describe('the number of a day', () => {
  it('is what the Gregorian calendar of the machine says, forth and back, from year 100 to 9999', () =>
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
        expect(dayOfNumber(number)).toBe(iso(number))
        expect(dayNumber(iso(number) as never)).toBe(number)
      }),
      { numRuns: 5000 },
    ))

  it('leaves out no day and doubles none between 1896 and 2104, centuries and leap days among them', () => {
    const [from, to] = [dayNumber(day('1896-01-01')), dayNumber(day('2104-12-31'))]
    const wrong = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
      (number) => dayOfNumber(number) !== iso(number) || dayNumber(dayOfNumber(number)) !== number,
    )
    expect(wrong).toEqual([])
  })

  it('is 0 on the first of January 1970, a Thursday, and less before', () => {
    expect([dayNumber(day('1970-01-01')), weekday(day('1970-01-01'))]).toEqual([0, 4])
    expect([plusDays(day('1970-01-01'), -1), plusDays(day('2000-02-28'), 1), plusDays(day('1900-02-28'), 1)]).toEqual([
      '1969-12-31',
      '2000-02-29',
      '1900-03-01',
    ])
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-5', '26-04-05', '2026-04-31', ''])(
    '%s has none: it is no day',
    (text) => expect(dayOrNull(text)).toBeNull(),
  )
})
