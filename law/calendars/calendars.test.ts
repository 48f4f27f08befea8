import chineseDays from 'chinese-days'
import { LegalHoliday } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import {
  type Day,
  day,
  dayNumber,
  dayOfNumber,
  makeCalendar,
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

describe('the official calendars 2011 to 2026', () => {
  it('agree with chinese-days on every day', () =>
    expect(differing((on) => chineseDays.isWorkday(on))).toEqual(decided(DECIDED['chinese-days'])))

  it('agree with tyme4ts on every day but the two it left out', () =>
    expect(differing(worksByTyme)).toEqual(decided(DECIDED.tyme4ts)))
})
