import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { LegalHoliday } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import {
  type CalendarNotice,
  type Day,
  dayNumber,
  dayOfNumber,
  noticeKnownFrom,
  weekday,
} from '../../engine/dates/index.ts'
import { calendarYears, workingCalendar } from './index.ts'

const everyDay: readonly Day[] = Array.from(
  { length: dayNumber(workingCalendar.horizon) - dayNumber(workingCalendar.from) + 1 },
  (_, at) => dayOfNumber(dayNumber(workingCalendar.from) + at),
)

const isWeekday = (on: Day) => weekday(on) !== 0 && weekday(on) !== 6

function worksByTyme(on: Day): boolean {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number]
  return LegalHoliday.fromYmd(year, month, date)?.isWork() ?? isWeekday(on)
}

/** Days on which a library reads the notices otherwise than we do; each is decided in readings.md. */
const DECIDED = {
  'chinese-days': [],
  tyme4ts: [
    { on: '2013-04-07', ours: 'working', reason: '国办发明电〔2012〕33号写明4月7日(星期日)上班,该库漏列' },
    { on: '2013-10-12', ours: 'working', reason: '国办发明电〔2012〕33号写明10月12日(星期六)上班,该库漏列' },
  ],
} as const

const differing = (works: (on: Day) => boolean) =>
  everyDay
    .filter((on) => works(on) !== workingCalendar.isWorkingDay(on))
    .map((on) => [on, workingCalendar.isWorkingDay(on) ? 'working' : 'rest'])
const decided = (list: readonly { on: string; ours: string }[]) => list.map((it) => [it.on, it.ours])

/** By its table, read as its `isWorkday` reads it; that function itself is a day out where the clock is not China's. */
const worksByChineseDays = (on: Day) => on in chineseDays.workdays || (isWeekday(on) && !(on in chineseDays.holidays))

describe('the official calendars 2011 to 2026', () => {
  it('agree with chinese-days on every day', () =>
    expect(differing(worksByChineseDays)).toEqual(decided(DECIDED['chinese-days'])))

  it('agree with tyme4ts on every day but the two it left out', () =>
    expect(differing(worksByTyme)).toEqual(decided(DECIDED.tyme4ts)))

  it('run from 2011 to the end of 2026, the last year published', () =>
    expect([workingCalendar.from, workingCalendar.horizon]).toEqual(['2011-01-01', '2026-12-31']))

  it('have 19 weekday holidays and 6 worked rest days in 2026', () => {
    const in2026 = everyDay.filter((on) => on.startsWith('2026'))
    expect(in2026.filter((on) => isWeekday(on) && !workingCalendar.isWorkingDay(on))).toHaveLength(19)
    expect(in2026.filter((on) => !isWeekday(on) && workingCalendar.isWorkingDay(on))).toHaveLength(6)
  })

  it('are data all the way down', () => expect(JSON.parse(JSON.stringify(calendarYears))).toEqual(calendarYears))
})

const notices = calendarYears.flatMap((it) => it.notices)

describe('the notices', () => {
  it('are signed before they are published, and the first of a year before the year begins', () => {
    expect(notices.filter((it) => it.publishedOn !== null && it.publishedOn < it.signedOn)).toEqual([])
    expect(calendarYears.filter((it) => noticeKnownFrom(it.notices[0]) >= `${it.year}-01-01`)).toEqual([])
  })

  it('follow one another within a year', () => {
    const known = calendarYears.map((it) => it.notices.map(noticeKnownFrom))
    expect(known).toEqual(known.map((it) => it.toSorted()))
  })

  it('never give and take the same day, and make up only for weekends', () => {
    const off = (on: Day, notice: CalendarNotice) =>
      notice.holidays.some((it) => it.off.first <= on && on <= it.off.last)
    const worked = notices.flatMap((notice) =>
      notice.holidays.flatMap((it) => it.workedFor).map((on) => ({ on, notice })),
    )
    expect(worked.filter(({ on, notice }) => isWeekday(on) || off(on, notice))).toEqual([])
  })

  it('say that the day of publication of 2018 and 2023 is not known', () =>
    expect(notices.filter((it) => it.publishedOn === null).map((it) => it.title.match(/\d+/)?.[0])).toEqual([
      '2018',
      '2023',
    ]))
})
