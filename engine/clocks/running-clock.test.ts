import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../law/calendars/index.ts'
import { day, dayOfNumber, type Period, plusDays, plusMonths } from '../dates/index.ts'
import type { Budget } from './clock.ts'
import { clockSentence } from './clock-words.ts'
import { type RunningClock, reckonRunning } from './running-clock.ts'

const workingDays = (days: number) => ({ count: 'working-days', days }) as const
const months = (count: number) => ({ count: 'months', months: count }) as const
const pause = (from: string, until: string | null): Period => ({
  from: day(from),
  until: until === null ? null : day(until),
})
const clockOf = (start: string, term: Budget, ...pauses: Period[]): RunningClock => ({
  start: day(start),
  term,
  pauses,
  extensions: [],
  rules: [],
})
const dueOn = (it: RunningClock, calendar = workingCalendar) => {
  const found = reckonRunning(it, calendar)
  return 'refused' in found ? found.refused : found.dueOn
}
const said = (it: RunningClock) => {
  const found = reckonRunning(it, workingCalendar)
  return 'refused' in found ? [] : found.derivation.map(clockSentence)
}

describe('a clock that stood', () => {
  it.each([
    [
      '10 working days, Friday to Monday: one working day',
      '2026-03-02',
      workingDays(10),
      '2026-03-06',
      '2026-03-09',
      '2026-03-17',
    ],
    [
      '10 working days, a weekend alone: nothing',
      '2026-03-02',
      workingDays(10),
      '2026-03-07',
      '2026-03-09',
      '2026-03-16',
    ],
    [
      '5 working days, over the Spring Festival: the worked Saturday alone',
      '2026-02-11',
      workingDays(5),
      '2026-02-14',
      '2026-02-24',
      '2026-02-26',
    ],
    [
      'a month, five days: five days, and then off the Sunday',
      '2026-03-02',
      months(1),
      '2026-03-10',
      '2026-03-15',
      '2026-04-07',
    ],
    ['a month, from the last day itself', '2026-03-02', months(1), '2026-04-02', '2026-04-09', '2026-04-09'],
    ['a month, from after the last day: nothing', '2026-03-02', months(1), '2026-04-03', '2026-04-09', '2026-04-02'],
    [
      'a month, from before it began: the days after its first',
      '2026-03-02',
      months(1),
      '2026-02-01',
      '2026-03-05',
      '2026-04-07',
    ],
    [
      'a month, from the Monday to which its end had moved',
      '2026-02-08',
      months(1),
      '2026-03-09',
      '2026-03-11',
      '2026-03-11',
    ],
  ] as const)('%s', (_what, start, term, from, until, expected) =>
    expect(dueOn(clockOf(start, term, pause(from, until)))).toBe(expected),
  )

  it('says how many of its own days a pause took out', () => {
    expect(said(clockOf('2026-03-02', workingDays(3), pause('2026-03-04', '2026-03-09')))).toEqual([
      '2026年3月2日起算，当日不计，期限3个工作日。',
      '2026年3月4日至2026年3月8日中止，扣除3个工作日，恢复后接着算。',
      '最后一天是2026年3月10日，当日24时前办结都算按期。',
    ])
    expect(said(clockOf('2026-03-02', months(1), pause('2026-03-10', '2026-03-11')))).toContain(
      '2026年3月10日中止一天，扣除1天（自然日），恢复后接着算。',
    )
  })

  it('and stands still has no last day, and says what is left', () => {
    expect(
      reckonRunning(clockOf('2026-03-02', workingDays(10), pause('2026-03-06', null)), workingCalendar),
    ).toMatchObject({
      dueOn: null,
      left: { count: 'working-days', days: 7 },
    })
    expect(said(clockOf('2026-03-02', months(1), pause('2026-03-10', null))).at(-1)).toBe(
      '2026年3月10日起中止，还没有恢复，还剩24天（自然日），恢复后接着算。',
    )
    expect(said(clockOf('2026-02-08', months(1), pause('2026-03-09', null))).at(-1)).toBe(
      '2026年3月9日起中止，还没有恢复，期限已满，恢复后的首个工作日是最后一天。',
    )
  })

  it('had run out before it stood keeps its last day', () =>
    expect(dueOn(clockOf('2026-03-02', workingDays(3), pause('2026-03-06', null)))).toBe('2026-03-05'))

  it('is refused where a pause ends before it begins', () =>
    expect(dueOn(clockOf('2026-03-02', workingDays(3), pause('2026-03-06', '2026-03-05')))).toBe('pause-backwards'))

  it('is refused where it begins before 2011', () =>
    expect(dueOn(clockOf('2010-12-31', workingDays(3)))).toBe('before-calendar'))
})

/** Day by day, as one would with a finger on a printed calendar. */
function plainly({ start, term, pauses }: RunningClock, calendar = workingCalendar): string | null {
  const stood = (on: string) => pauses.some((it) => it.from <= on && (it.until === null || on < it.until))
  const endless = pauses.some((it) => it.until === null) ? plusDays(start, 4000) : null
  let at = start
  const days =
    term.count === 'months'
      ? Math.round((Date.parse(plusMonths(start, term.months).on) - Date.parse(start)) / 86_400_000)
      : term.days
  for (let left = days; left > 0; ) {
    at = plusDays(at, 1)
    if (endless !== null && at > endless) return null
    if (!stood(at) && (term.count !== 'working-days' || calendar.isWorkingDay(at))) left -= 1
  }
  while (term.count !== 'working-days' && (!calendar.isWorkingDay(at) || (at > start && stood(at)))) {
    at = plusDays(at, 1)
    if (endless !== null && at > endless) return null
  }
  return at
}

const anyDay = fc.integer({ min: 14_976, max: 20_800 }).map(dayOfNumber)
const anyTerm: fc.Arbitrary<Budget> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map(workingDays),
  fc.integer({ min: 1, max: 120 }).map((days) => ({ count: 'calendar-days', days }) as const),
  fc.integer({ min: 1, max: 24 }).map(months),
)
const pausesFrom = (start: ReturnType<typeof day>) =>
  fc.array(
    fc
      .record({
        after: fc.integer({ min: -20, max: 200 }),
        length: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 12 }),
      })
      .map(({ after, length }): Period => {
        const from = plusDays(start, after)
        return { from, until: length === null ? null : plusDays(from, length) }
      }),
    { maxLength: 5 },
  )
const anyClock = anyDay.chain((start) =>
  fc.record({
    start: fc.constant(start),
    term: anyTerm,
    pauses: pausesFrom(start),
    extensions: fc.constant([]),
    rules: fc.constant([]),
  }),
)

describe('any clock with any pauses', () => {
  it('ends on the day that counting day by day finds', () =>
    fc.assert(
      fc.property(anyClock, (it) => {
        expect(dueOn(it)).toBe(plainly(it))
      }),
      { numRuns: 2000 },
    ))

  it('ends on the same day in whatever order, and however often, its pauses are told', () =>
    fc.assert(
      fc.property(anyClock, (it) => {
        const told = { ...it, pauses: [...it.pauses.toReversed(), ...it.pauses] }
        expect(reckonRunning(told, workingCalendar)).toEqual(reckonRunning(it, workingCalendar))
      }),
    ))

  it('never ends earlier for having stood longer', () =>
    fc.assert(
      fc.property(anyClock, fc.integer({ min: 1, max: 30 }), (it, more) => {
        const closed = it.pauses.filter((one) => one.until !== null)
        const longer = closed.map((one) => ({ ...one, until: one.until && plusDays(one.until, more) }))
        const [short, long] = [dueOn({ ...it, pauses: closed }), dueOn({ ...it, pauses: longer })]
        expect(String(long) >= String(short)).toBe(true)
      }),
    ))

  it('is proved by its derivation: all days after the first, less the skipped and the paused, are the budget', () =>
    fc.assert(
      fc.property(anyClock, fc.integer({ min: 1, max: 90 }), (it, days) => {
        const clock = { ...it, term: workingDays(days), pauses: it.pauses.filter((one) => one.until !== null) }
        const found = reckonRunning(clock, workingCalendar)
        if ('refused' in found || found.dueOn === null) throw new Error('it has a last day')
        const { dueOn: last, derivation } = found
        const skipped = derivation.filter((line) => line.line === 'skipped').length
        const stood = new Set<string>()
        for (const line of derivation)
          if (line.line === 'paused') for (let on = line.from; on <= line.last; on = plusDays(on, 1)) stood.add(on)
        const all = Math.round((Date.parse(last) - Date.parse(it.start)) / 86_400_000)
        expect(all - skipped - stood.size).toBe(days)
      }),
    ))

  it('is provisional exactly where a day was counted that no schedule reaches', () =>
    fc.assert(
      fc.property(fc.integer({ min: 20_700, max: 20_900 }).map(dayOfNumber), anyTerm, (start, term) => {
        const found = reckonRunning({ start, term, pauses: [], extensions: [], rules: [] }, workingCalendar)
        if ('refused' in found || found.dueOn === null) throw new Error('it has a last day')
        expect(found.provisional).toBe(found.dueOn > workingCalendar.horizon)
      }),
    ))
})
