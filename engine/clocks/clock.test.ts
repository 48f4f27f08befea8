import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarYears, workingCalendar } from '../../law/calendars/index.ts'
import { day, dayNumber, dayOfNumber, makeCalendar, plusDays } from '../dates/index.ts'
import { isInTime, reproject, runClock } from './clock.ts'
import { changeSentence, clockSentence } from './clock-words.ts'

const workingDays = (days: number) => ({ count: 'working-days', days }) as const
const calendarDays = (days: number) => ({ count: 'calendar-days', days }) as const
const months = (count: number) => ({ count: 'months', months: count }) as const
const knownOn = (on: string) => makeCalendar(calendarYears, day(on))
const sayings = (...of: Parameters<typeof runClock>) => runClock(...of).derivation.map(clockSentence)

describe('a clock', () => {
  it.each([
    ['10 working days over the Spring Festival', '2026-02-03', workingDays(10), '2026-02-24'],
    ['15 calendar days that end on a working day', '2026-03-02', calendarDays(15), '2026-03-17'],
    ['5 calendar days that end on a Sunday', '2026-03-03', calendarDays(5), '2026-03-09'],
    ['3 months that end in the National Day holiday', '2026-07-03', months(3), '2026-10-08'],
    ['a month from 31 January', '2026-01-31', months(1), '2026-02-28'],
  ])('%s', (_what, from, budget, dueOn) =>
    expect(runClock(day(from), budget, workingCalendar)).toMatchObject({ dueOn }),
  )

  it('of working days is proved by its derivation: the days between, less the skipped, are the budget', () =>
    fc.assert(
      fc.property(fc.integer({ min: 14_976, max: 20_700 }), fc.integer({ min: 0, max: 90 }), (number, days) => {
        const from = dayOfNumber(number)
        const { dueOn, derivation } = runClock(from, workingDays(days), workingCalendar)
        const skipped = derivation.filter((it) => it.line === 'skipped').length
        expect(dayNumber(dueOn) - number - skipped).toBe(days)
      }),
    ))

  it('names the calendar it was reckoned by, and is nothing but data', () => {
    const reckoning = runClock(day('2026-02-03'), workingDays(10), workingCalendar)
    expect(reckoning.calendar).toBe(workingCalendar.id)
    expect(JSON.parse(JSON.stringify(reckoning))).toEqual(reckoning)
  })

  it('is in time on its last day to the last second, and late the day after', () => {
    const { dueOn } = runClock(day('2026-02-03'), workingDays(10), workingCalendar)
    expect([isInTime(dueOn, dueOn), isInTime(dueOn, plusDays(dueOn, 1))]).toEqual([true, false])
  })

  it.each([workingDays(-1), calendarDays(1.5), months(-1)])('refuses %o', (budget) =>
    expect(() => runClock(day('2026-03-05'), budget, workingCalendar)).toThrow(RangeError),
  )
})

describe('the derivation in words', () => {
  it('names each skipped day with its reason, and the weekend day that was worked', () =>
    expect(sayings(day('2026-02-12'), workingDays(3), workingCalendar)).toEqual([
      '2026年2月12日起算，当日不计，期限3个工作日。',
      '2026年2月14日（周六）因春节调休上班（《国务院办公厅关于2026年部分节假日安排的通知》），算工作日。',
      ...[
        '15日（周日）',
        '16日（周一）',
        '17日（周二）',
        '18日（周三）',
        '19日（周四）',
        '20日（周五）',
        '21日（周六）',
        '22日（周日）',
        '23日（周一）',
      ].map((it) => `2026年2月${it}是春节放假（《国务院办公厅关于2026年部分节假日安排的通知》），不计。`),
      '最后一天是2026年2月24日，当日24时前办结都算按期。',
    ]))

  it('says by which rule a month ended, and why the end moved', () =>
    expect([
      ...sayings(day('2026-01-31'), months(1), workingCalendar),
      ...sayings(day('2026-02-08'), months(1), workingCalendar),
    ]).toEqual([
      '2026年1月31日起算，当日不计，期限1个月。',
      '按月计算，当月没有对应日，到月末2026年2月28日届满（参照民法典第二百零二条）。',
      '2026年2月28日（周六）因春节调休上班（《国务院办公厅关于2026年部分节假日安排的通知》），算工作日。',
      '最后一天是2026年2月28日，当日24时前办结都算按期。',
      '2026年2月8日起算，当日不计，期限1个月。',
      '按月计算，到2026年3月8日（对应日）届满。',
      '2026年3月8日（周日）是周末，届满日顺延。',
      '最后一天是2026年3月9日，当日24时前办结都算按期。',
    ]))

  it('says that a day beyond the horizon is provisional, and until when schedules are published', () =>
    expect(sayings(day('2026-12-29'), workingDays(5), workingCalendar).slice(-3)).toEqual([
      '2027年1月3日（周日）是周末（放假安排未公布），不计。',
      '已公布的放假安排自2011年1月1日至2026年12月31日，此外的日子暂以周一至周五为工作日，新安排公布后重新推算。',
      '最后一天暂定为2027年1月5日，当日24时前办结都算按期。',
    ]))
})

describe('a running clock when the calendar changes', () => {
  const [before, after] = [knownOn('2020-01-26'), knownOn('2020-01-27')]

  it('moves when a holiday is announced, and says for which days', () => {
    const { was, is, moved, because } = reproject(day('2020-01-20'), workingDays(10), before, after)
    expect([was.dueOn, is.dueOn, moved]).toEqual(['2020-02-07', '2020-02-11', true])
    expect(because.map(changeSentence)).toEqual([
      '2020年1月31日（周五）改为休息日：是春节放假（《国务院办公厅关于延长2020年春节假期的通知》）。',
      '2020年2月1日（周六）改为休息日：是春节放假（《国务院办公厅关于延长2020年春节假期的通知》）。',
    ])
  })

  it('moves back when the holiday is taken away again', () => {
    const { was, is, because } = reproject(day('2020-01-20'), workingDays(10), after, before)
    expect([was.dueOn, is.dueOn]).toEqual(['2020-02-11', '2020-02-07'])
    expect(because.map(changeSentence)).toEqual([
      '2020年1月31日（周五）改为工作日：是工作日。',
      '2020年2月1日（周六）改为工作日：因春节调休上班（《国务院办公厅关于2020年部分节假日安排的通知》）。',
    ])
  })

  it('of months moves only where its end lies on a changed day', () => {
    expect(reproject(day('2019-12-31'), months(1), before, after)).toMatchObject({
      moved: true,
      is: { dueOn: '2020-02-03' },
    })
    expect(reproject(day('2020-01-15'), months(1), before, after)).toMatchObject({ moved: false, because: [] })
  })

  it('moves by the victory day of 2015, announced in May', () => {
    const { was, is } = reproject(day('2015-09-01'), workingDays(3), knownOn('2015-05-12'), knownOn('2015-05-13'))
    expect([was.dueOn, is.dueOn]).toEqual(['2015-09-04', '2015-09-07'])
  })

  it('stops being provisional when the next schedule is published', () => {
    const { was, is } = reproject(day('2025-12-29'), workingDays(3), knownOn('2025-11-03'), knownOn('2025-11-04'))
    expect(was).toMatchObject({ dueOn: '2026-01-01', provisional: true })
    expect(is).toMatchObject({ dueOn: '2026-01-04', provisional: false })
  })
})
