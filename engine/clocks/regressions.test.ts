import { describe, expect, it } from 'vitest'
import { calendarYears, workingCalendar } from '../../law/calendars/index.ts'
import { day, dayOfNumber, makeCalendar, type Period, plusDays, weekday } from '../dates/index.ts'
import { type Budget, isInTime, runClock } from './clock.ts'
import { changeSentence, clockSentence, reprojectionSentences } from './clock-words.ts'
import { daySetAbove } from './fixed-terms.ts'
import { pausedFrom, resumedFrom } from './pauses.ts'
import { reckonClock } from './reckon-clock.ts'
import { type RunningClock, reckonRunning, reprojectRunning } from './running-clock.ts'

// What other programs got wrong; each test says what it prevents.

const workingDays = (days: number) => ({ count: 'working-days', days }) as const
const months = (count: number) => ({ count: 'months', months: count }) as const
const knownOn = (on: string) => makeCalendar(calendarYears, day(on))
const clockOf = (start: string, term: Budget, ...pauses: Period[]): RunningClock => ({
  start: day(start),
  term,
  pauses,
  extensions: [],
  rules: [],
})
const reckoned = (it: RunningClock, calendar = workingCalendar) => {
  const found = reckonRunning(it, calendar)
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const reprojected = (...of: Parameters<typeof reprojectRunning>) => {
  const found = reprojectRunning(...of)
  if ('refused' in found) throw new Error(found.refused)
  return found
}
describe('a holiday announced while a clock runs', () => {
  const [before, after] = [knownOn('2020-01-26'), knownOn('2020-01-27')]
  const stood = clockOf('2020-01-15', workingDays(10), { from: day('2020-01-17'), until: day('2020-01-20') })

  it('moves it, with a reason', () => {
    const moved = reprojected(stood, before, after)
    expect([moved.was.dueOn, moved.is.dueOn, moved.moved]).toEqual(['2020-02-05', '2020-02-07', true])
    expect(reprojectionSentences(moved)).toEqual([
      '放假安排有变，最后一天由2020年2月5日改为2020年2月7日。',
      '2020年1月31日（周五）改为休息日：是春节放假（《国务院办公厅关于延长2020年春节假期的通知》）。',
      '2020年2月1日（周六）改为休息日：是春节放假（《国务院办公厅关于延长2020年春节假期的通知》）。',
    ])
  })

  it('moves it by the victory day of 2015 as well', () => {
    const moved = reprojected(clockOf('2015-08-31', workingDays(5)), knownOn('2015-05-12'), knownOn('2015-05-13'))
    expect([moved.was.dueOn, moved.is.dueOn]).toEqual(['2015-09-07', '2015-09-08'])
    expect(moved.because.map((it) => it.on)).toEqual(['2015-09-03', '2015-09-04', '2015-09-06'])
  })

  it('and taken away again moves it back', () =>
    expect(reprojected(stood, after, before)).toMatchObject({ is: { dueOn: '2020-02-05' }, moved: true }))

  it('on a day on which the clock stood anyway moves nothing', () => {
    const standing = clockOf('2020-01-15', workingDays(10), { from: day('2020-01-20'), until: day('2020-02-10') })
    expect(reprojected(standing, before, after)).toMatchObject({ moved: false, because: [] })
  })

  it('changes what is left of a clock that stands, and says so', () => {
    const standing = clockOf('2020-01-20', workingDays(20), { from: day('2020-02-10'), until: null })
    const moved = reprojected(standing, before, after)
    expect([moved.was, moved.is]).toMatchObject([{ left: { days: 10 } }, { left: { days: 12 } }])
    expect([moved.moved, moved.because.map(changeSentence).length]).toEqual([true, 2])
  })

  it('is seen by the next reckoning without a restart', () => {
    const [first] = calendarYears.filter((it) => it.year === 2026)
    if (!first) throw new Error('2026 is published')
    const off = { first: day('2026-03-05'), last: day('2026-03-05') }
    const notice = { ...first.notices[0], holidays: [{ name: '县庆', off, workedFor: [] }] }
    const years = calendarYears.map((it) => (it === first ? { ...first, notices: [...first.notices, notice] } : it))
    const clock = clockOf('2026-03-02', workingDays(5))
    expect(reckoned(clock).dueOn).toBe('2026-03-09')
    expect(reckoned(clock, makeCalendar(years as never)).dueOn).toBe('2026-03-10')
    expect(reckoned(clock).dueOn).toBe('2026-03-09')
  })

  it('belongs to one calendar, and one calendar serves the whole reckoning', () => {
    for (const calendar of [before, after]) {
      const { derivation, calendar: named } = reckoned(stood, calendar)
      expect(named).toBe(calendar.id)
      for (const line of derivation)
        if (line.line === 'skipped' || line.line === 'counted')
          expect(line.standing).toEqual(calendar.standing(line.on))
    }
    expect(before.id).not.toBe(after.id)
  })
})

describe('a pause', () => {
  it('over a weekend and a holiday adds exactly the working days that it took', () => {
    const ran = clockOf('2026-02-11', workingDays(10))
    const stood = { ...ran, pauses: [{ from: day('2026-02-13'), until: day('2026-02-24') }] }
    // 13 February and the worked Saturday 14 February; the weekend and the nine days off add nothing.
    expect(reckoned(ran).dueOn).toBe('2026-03-03')
    expect(reckoned(stood).dueOn).toBe('2026-03-05')
  })

  it('adds calendar days to a term of calendar days or months, before its end is moved off a rest day', () => {
    const stood = { from: day('2026-03-07'), until: day('2026-03-09') }
    expect(reckoned(clockOf('2026-02-05', months(1), stood)).dueOn).toBe('2026-03-05')
    // 5 March and ten days stood through: Sunday the 15th, moved to Monday.
    expect(
      reckoned(clockOf('2026-02-05', months(1), { from: day('2026-02-20'), until: day('2026-03-02') })).dueOn,
    ).toBe('2026-03-16')
  })

  it('resumed twice does not add twice', () => {
    const once = resumedFrom(pausedFrom([], day('2026-03-04')), day('2026-03-11'))
    const twice = resumedFrom(once, day('2026-03-13'))
    expect(twice).toEqual(once)
    expect(reckoned(clockOf('2026-03-02', workingDays(5), ...twice)).dueOn).toBe('2026-03-16')
  })

  it('begun twice stands once, from its first day', () => {
    const twice = pausedFrom(pausedFrom([], day('2026-03-04')), day('2026-03-06'))
    const clock = clockOf('2026-03-02', workingDays(5), ...resumedFrom(twice, day('2026-03-11')))
    expect(reckoned(clock).dueOn).toBe('2026-03-16')
  })

  it('told twice over, as two records of one pause, adds once', () => {
    const stood = { from: day('2026-03-04'), until: day('2026-03-11') }
    expect(reckoned(clockOf('2026-03-02', workingDays(5), stood, stood)).dueOn).toBe('2026-03-16')
  })

  it('during which a matter is closed leaves it closed in time', () => {
    const { dueOn } = reckoned(clockOf('2026-03-02', workingDays(5), { from: day('2026-03-04'), until: null }))
    expect([dueOn, isInTime(dueOn, day('2026-06-01'))]).toEqual([null, true])
  })

  it('begun only after the last day does not make a late closing timely', () => {
    const { dueOn } = reckoned(clockOf('2026-03-02', workingDays(5), { from: day('2026-03-11'), until: null }))
    expect([dueOn, isInTime(dueOn, day('2026-03-12'))]).toEqual(['2026-03-09', false])
  })
})

describe('a last day', () => {
  it('one working day on is the next working day, not twenty-four office hours', () => {
    expect(runClock(day('2026-03-06'), workingDays(1), workingCalendar).dueOn).toBe('2026-03-09')
    expect(runClock(day('2026-03-07'), workingDays(1), workingCalendar).dueOn).toBe('2026-03-09')
  })

  it('of calendar days or months is never a Sunday', () => {
    for (let at = 0; at < 700; at += 1) {
      const from = dayOfNumber(19_800 + at)
      for (const term of [months(1), { count: 'calendar-days', days: 15 } as const]) {
        const { dueOn } = runClock(from, term, workingCalendar)
        if (weekday(dueOn) === 0) expect(workingCalendar.standing(dueOn).why).toBe('made-up')
      }
    }
  })

  it('that is not there is null, never the word', () => {
    const standing = reckoned(clockOf('2026-03-02', workingDays(5), { from: day('2026-03-04'), until: null }))
    const waiting = daySetAbove(day('2026-01-05'), null, workingCalendar)
    for (const it of [standing, waiting]) {
      expect(JSON.parse(JSON.stringify(it)).dueOn).toBeNull()
      expect(it.derivation.map(clockSentence).join('')).not.toMatch(/null|undefined|NaN/)
    }
  })

  it('is kept by an appeal lodged on it and entered days later', () => {
    const { dueOn } = runClock(day('2026-05-31'), months(1), workingCalendar)
    const [lodgedOn, enteredOn] = [day('2026-06-30'), day('2026-07-06')]
    expect([isInTime(dueOn, lodgedOn), isInTime(dueOn, enteredOn)]).toEqual([true, false])
  })

  it('beyond the published schedules is called provisional, and ceases to be when the schedule comes', () => {
    const clock = clockOf('2025-12-22', workingDays(8))
    const { was, is, moved } = reprojected(clock, knownOn('2025-11-03'), knownOn('2025-11-04'))
    expect([was, is, moved]).toMatchObject([
      { dueOn: '2026-01-01', provisional: true },
      { dueOn: '2026-01-04', provisional: false },
      true,
    ])
  })

  it('of a unit or a kind that is none is refused, never taken for another', () => {
    for (const count of ['weeks', 'hours', 'Months', 'workdays', ''])
      expect(() => runClock(day('2026-03-02'), { count, days: 5, months: 5 } as never, workingCalendar)).toThrow(
        RangeError,
      )
    const variant = { id: 'x', title: 'x', term: { kind: 'rolled-back' }, under: [] } as never
    expect(() => reckonClock(variant, day('2026-03-02'), workingCalendar)).toThrow(RangeError)
  })

  it('is the day before the first late day', () => {
    const { dueOn } = runClock(day('2026-03-02'), workingDays(5), workingCalendar)
    expect([isInTime(dueOn, dueOn), isInTime(dueOn, plusDays(dueOn, 1))]).toEqual([true, false])
  })
})
