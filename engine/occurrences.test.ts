import { describe, expect, it } from 'vitest'
import { cadenceInWords, whyNothingFallsDue } from './cadence-words.ts'
import { type Day, day, type Period, type WorkingCalendar } from './dates/index.ts'
import { occurrencesDue } from './occurrences.ts'
import type { Cadence, CountyCadence, Duty } from './vocabulary.ts'

/** A toy calendar: Monday to Friday, published to the end of 2026. */
const calendar = {
  id: 'toy',
  from: day('2020-01-01'),
  horizon: day('2026-12-31'),
  isWorkingDay: (on: Day) => ![0, 6].includes(new Date(on).getUTCDay()),
} as unknown as WorkingCalendar

const since = (from: string, until: string | null = null): Period =>
  ({ from: day(from), until: until && day(until) }) as Period
const words = { what: '', how: '', startFrom: '', countsWhen: '', confirmedBy: '', under: [] }
const dutyWith = (...cadences: readonly (readonly [Cadence, Period])[]): Duty => ({
  id: 'X01',
  owedBy: 'secretary',
  versions: cadences.map(([cadence, inForce]) => ({ ...words, cadence, inForce })),
})
const statutory = (every: 'quarter' | 'half-year' | 'year'): Cadence => ({ nature: 'statutory', every, under: 'toy/1' })
const halfYearly = dutyWith([statutory('half-year'), since('2020-03-09')])
const set = (every: CountyCadence['every'], fromDay: string, document = '县发〔2026〕1号'): CountyCadence => ({
  duty: 'X01',
  every,
  fromDay: day(fromDay),
  document,
})
const setByCounty = dutyWith([{ nature: 'set-by-county', suggested: 'year' }, since('2020-03-09')])

const due = (duty: Duty, held: Period, from: string, until: string, county: readonly CountyCadence[] = []) =>
  occurrencesDue(duty, county, held, day(from), day(until), calendar)
const lines = (...given: Parameters<typeof due>) =>
  due(...given).map(({ period, arisesOn, dueOn }) => `${period} ${arisesOn} ${dueOn}`)

describe('a statutory half-yearly duty', () => {
  it('falls due on 30 June and 31 December, Sundays and holidays not moved', () =>
    expect(lines(halfYearly, since('2019-01-01'), '2024-01-01', '2025-01-01')).toEqual([
      '2024年上半年 2024-01-01 2024-06-30',
      '2024年下半年 2024-07-01 2024-12-31',
    ]))

  it('is owed for the period in which the holder took office', () =>
    expect(lines(halfYearly, since('2026-06-30'), '2026-01-01', '2026-12-31')).toEqual([
      '2026年上半年 2026-06-30 2026-06-30',
      '2026年下半年 2026-07-01 2026-12-31',
    ]))

  it('is left to the successor by a holder who went before the last day, so that one of them owes it', () => {
    const span = ['2026-01-01', '2026-07-01'] as const
    expect(lines(halfYearly, since('2024-01-01', '2026-05-10'), ...span)).toEqual([])
    expect(lines(halfYearly, since('2026-05-10'), ...span)).toEqual(['2026年上半年 2026-05-10 2026-06-30'])
  })

  it('shows what has arisen and is not yet due', () =>
    expect(lines(halfYearly, since('2024-01-01'), '2026-03-05', '2026-03-06')).toEqual([
      '2026年上半年 2026-01-01 2026-06-30',
    ]))

  it('does not arise before its day and asks nothing of days outside the span', () => {
    expect(lines(halfYearly, since('2024-01-01'), '2026-03-05', '2026-03-05')).toEqual([])
    expect(lines(halfYearly, since('2026-05-10'), '2026-03-05', '2026-04-01')).toEqual([])
  })

  it('begins with the day on which it came into force, for the period then running', () =>
    expect(lines(halfYearly, since('2019-01-01'), '2019-01-01', '2020-07-01')).toEqual([
      '2020年上半年 2020-03-09 2020-06-30',
    ]))

  it('tells how its day was found, and that beyond the published calendar nothing moves it either', () => {
    expect(due(halfYearly, since('2024-02-01'), '2024-01-01', '2024-07-01')[0]?.derivation).toEqual([
      '每半年一次，由法规规定。',
      '2024年上半年：2024年1月1日至2024年6月30日。',
      '2024年2月1日起承担，本期仍应完成。',
      '2024年6月30日到期，当天不是工作日，期末日不顺延。',
    ])
    expect(due(halfYearly, since('2024-02-01'), '2027-01-01', '2027-02-01')[0]?.derivation.at(-1)).toBe(
      '2027年6月30日到期；那一年的放假安排还没有公布，期末日不因放假顺延。',
    )
  })
})

describe('a duty whose cadence the county sets', () => {
  it('yields nothing while the county has set none, whatever is suggested', () =>
    expect(lines(setByCounty, since('2020-01-01'), '2024-01-01', '2027-01-01')).toEqual([]))

  it('falls due by the county’s document, first for the period in which it was set', () => {
    const quarterly = [set('quarter', '2026-05-10')]
    expect(lines(setByCounty, since('2020-01-01'), '2026-01-01', '2026-10-01', quarterly)).toEqual([
      '2026年第二季度 2026-05-10 2026-06-30',
      '2026年第三季度 2026-07-01 2026-09-30',
    ])
    expect(due(setByCounty, since('2020-01-01'), '2026-07-01', '2026-07-02', quarterly)[0]?.derivation[0]).toBe(
      '每季度一次，由县定（县发〔2026〕1号），2026年5月10日起执行。',
    )
  })

  it('finishes a period begun under the old cadence before the new one takes over', () =>
    expect(
      lines(setByCounty, since('2020-01-01'), '2026-01-01', '2027-01-01', [
        set('quarter', '2026-01-01'),
        set('half-year', '2026-05-10', '县发〔2026〕9号'),
      ]),
    ).toEqual([
      '2026年第一季度 2026-01-01 2026-03-31',
      '2026年第二季度 2026-04-01 2026-06-30',
      '2026年下半年 2026-07-01 2026-12-31',
    ]))

  it('goes by the later of two cadences set for one day', () =>
    expect(
      lines(setByCounty, since('2020-01-01'), '2026-01-01', '2026-02-01', [
        set('month', '2026-01-01'),
        set('year', '2026-01-01'),
      ]),
    ).toEqual(['2026年 2026-01-01 2026-12-31']))

  it('is not moved by what the county set for another duty', () =>
    expect(
      lines(setByCounty, since('2020-01-01'), '2026-01-01', '2027-01-01', [
        { ...set('month', '2026-01-01'), duty: 'X02' },
      ]),
    ).toEqual([]))
})

describe('a duty that was amended', () => {
  it('binds by the version in force on the day it arose, and once for each period', () => {
    const amended = dutyWith(
      [statutory('half-year'), since('2020-01-01', '2026-03-01')],
      [statutory('quarter'), since('2026-03-01')],
    )
    expect(lines(amended, since('2020-01-01'), '2026-01-01', '2026-10-01')).toEqual([
      '2026年上半年 2026-01-01 2026-06-30',
      '2026年第二季度 2026-04-01 2026-06-30',
      '2026年第三季度 2026-07-01 2026-09-30',
    ])
  })
})

describe('what comes round by no period', () => {
  it.each([
    { nature: 'promptly' },
    { nature: 'any-time' },
    { nature: 'per-matter', within: null },
    { nature: 'within-setting', setting: 'knownMustActWithinWorkdays' },
    { nature: 'day-set-above', every: 'year' },
    { nature: 'voluntary', every: 'year' },
  ] as const satisfies readonly Cadence[])('never falls due by itself: $nature', (cadence) => {
    const duty = dutyWith([cadence, since('2020-01-01')])
    expect(lines(duty, since('2020-01-01'), '2020-01-01', '2027-01-01', [set('month', '2020-01-01')])).toEqual([])
    expect(whyNothingFallsDue(cadence, null)).not.toBeNull()
  })

  it('says promptly without a number', () =>
    expect(cadenceInWords({ nature: 'promptly' }, null)).toBe('及时（不设天数）'))
})
