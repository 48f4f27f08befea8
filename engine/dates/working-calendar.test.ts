import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarYears, workingCalendar } from '../../law/calendars/index.ts'
import {
  type CalendarYear,
  type Day,
  day,
  dayNumber,
  dayOfNumber,
  lastWorkingDay,
  makeCalendar,
  plusDays,
  type WorkingCalendar,
} from './index.ts'

const dayBetween = (first: string, last: string) =>
  fc.integer({ min: dayNumber(day(first)), max: dayNumber(day(last)) }).map(dayOfNumber)

/** Day by day, as a clerk counts on the wall calendar. */
function countedByHand(calendar: WorkingCalendar, from: Day, days: number): Day {
  let at = from
  for (let left = days; left > 0; ) {
    at = plusDays(at, 1)
    if (calendar.isWorkingDay(at)) left -= 1
  }
  return at
}

const knownOn = (on: string) => makeCalendar(calendarYears, day(on))
const end = (calendar: WorkingCalendar, from: string, days: number) => lastWorkingDay(calendar, day(from), days).on

describe('counting working days', () => {
  it('between two days gives what counting day by day gives, inside the schedules and on either side of them', () =>
    fc.assert(
      fc.property(dayBetween('1969-06-01', '2031-06-30'), fc.nat(3000), (from, days) => {
        const through = Array.from({ length: days }, (_, at) => plusDays(from, at + 1))
        const working = through.filter((it) => workingCalendar.isWorkingDay(it)).length
        expect(workingCalendar.workingDaysBetween(from, plusDays(from, days))).toBe(working)
      }),
    ))

  it('passes over just the days that are no plain weekdays, inside the schedules and on either side of them', () =>
    fc.assert(
      fc.property(dayBetween('2009-06-01', '2028-06-30'), fc.nat(400), (from, days) => {
        const through = Array.from({ length: days }, (_, at) => plusDays(from, at + 1))
        const notable = through.filter((it) => workingCalendar.standing(it).why !== 'weekday')
        const found = workingCalendar.notableDays(from, plusDays(from, days))
        expect(found).toEqual(
          notable.map((on) => {
            const standing = workingCalendar.standing(on)
            return { line: standing.working ? 'counted' : 'skipped', on, standing }
          }),
        )
      }),
    ))

  it('gives what counting day by day gives, inside the schedules and on either side of them', () =>
    fc.assert(
      fc.property(dayBetween('2009-06-01', '2028-06-30'), fc.nat(400), (from, days) => {
        expect(lastWorkingDay(workingCalendar, from, days).on).toBe(countedByHand(workingCalendar, from, days))
      }),
      { numRuns: 2000 },
    ))

  it('is provisional exactly where a day outside the published schedules was reached', () =>
    fc.assert(
      fc.property(dayBetween('2009-06-01', '2028-06-30'), fc.nat(400), (from, days) => {
        const { on, provisional } = lastWorkingDay(workingCalendar, from, days)
        expect(provisional).toBe(from < workingCalendar.from || on > workingCalendar.horizon)
      }),
      { numRuns: 2000 },
    ))

  it.each([
    ['10 working days over the Spring Festival of 2026', '2026-02-03', 10, '2026-02-24'],
    ['a worked Saturday counts', '2026-02-13', 1, '2026-02-14'],
    ['one working day from Friday is Monday, not 24 hours', '2026-03-06', 1, '2026-03-09'],
    ['one working day from Sunday is Monday', '2026-03-08', 1, '2026-03-09'],
    ['from a holiday the first working day after it is the first', '2026-10-03', 1, '2026-10-08'],
    ['no days at all is the day itself, be it a rest day', '2026-10-03', 0, '2026-10-03'],
  ])('%s', (_what, from, days, last) => expect(end(workingCalendar, from, days)).toBe(last))

  it('counts Monday to Friday beyond the last published schedule and says so', () => {
    expect(lastWorkingDay(workingCalendar, day('2026-12-31'), 1)).toEqual({ on: '2027-01-01', provisional: true })
    expect(lastWorkingDay(workingCalendar, day('2026-12-30'), 1)).toEqual({ on: '2026-12-31', provisional: false })
    expect(workingCalendar.standing(day('2027-01-01'))).toEqual({ working: true, why: 'weekday', published: false })
  })

  it.each([-1, 0.5, Number.NaN])('refuses %s days', (days) =>
    expect(() => lastWorkingDay(workingCalendar, day('2026-03-05'), days)).toThrow(RangeError),
  )
})

describe('what was known on a day', () => {
  it('3 September 2015 was a working day until the holiday was announced on 13 May', () => {
    expect(knownOn('2015-05-12').isWorkingDay(day('2015-09-03'))).toBe(true)
    expect(knownOn('2015-05-13').isWorkingDay(day('2015-09-03'))).toBe(false)
    expect(knownOn('2015-05-13').isWorkingDay(day('2015-09-06'))).toBe(true)
  })

  it('the Spring Festival of 2020 grew on 27 January, and the Saturday to be worked was not worked', () => {
    expect(knownOn('2020-01-26').isWorkingDay(day('2020-02-01'))).toBe(true)
    expect(knownOn('2020-01-27').isWorkingDay(day('2020-01-31'))).toBe(false)
    expect(knownOn('2020-01-27').isWorkingDay(day('2020-02-01'))).toBe(false)
    expect(knownOn('2020-01-27').isWorkingDay(day('2020-02-03'))).toBe(true)
  })

  it('the notice of 2019 reached back into the December before it', () => {
    expect(knownOn('2018-12-05').isWorkingDay(day('2018-12-31'))).toBe(true)
    expect(knownOn('2018-12-06').isWorkingDay(day('2018-12-31'))).toBe(false)
  })

  it('the horizon is the last year whose notice was out', () => {
    expect(knownOn('2025-11-03').horizon).toBe('2025-12-31')
    expect(knownOn('2025-11-04').horizon).toBe('2026-12-31')
    expect(lastWorkingDay(knownOn('2025-11-03'), day('2025-12-30'), 2).provisional).toBe(true)
  })

  it('calendars that differ on a day have different names, equal ones the same', () => {
    expect(knownOn('2015-05-12').id).not.toBe(knownOn('2015-05-13').id)
    expect(knownOn('2016-01-01').id).toBe(knownOn('2016-02-01').id)
    expect(makeCalendar(calendarYears.toReversed()).id).toBe(workingCalendar.id)
  })

  it('where nothing was known, a year is missing, or a notice reaches before the first year, no calendar is made', () => {
    expect(() => knownOn('2009-01-01')).toThrow('no working calendar was known')
    expect(() => makeCalendar(calendarYears.filter((it) => it.year !== 2014))).toThrow('2015')
    expect(() => makeCalendar(calendarYears.filter((it) => it.year >= 2019))).toThrow('2018-12-30')
  })
})

it('two sets of holidays do not mix: each calendar answers from its own notices alone', () => {
  const [notice] = (calendarYears.at(-1) as CalendarYear).notices
  const plain = makeCalendar([{ year: 2026, notices: [{ ...notice, holidays: [] }] }])
  const official = makeCalendar([{ year: 2026, notices: [notice] }])
  expect(end(plain, '2026-09-30', 1)).toBe('2026-10-01')
  expect(end(official, '2026-09-30', 1)).toBe('2026-10-08')
  expect(end(plain, '2026-09-30', 1)).toBe('2026-10-01')
})
