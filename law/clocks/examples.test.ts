import { describe, expect, it } from 'vitest'
import { explainClock } from '../../engine/clocks/explain-clock.ts'
import { day, makeCalendar } from '../../engine/dates/index.ts'
import { calendarYears, workingCalendar } from '../calendars/index.ts'
import { book } from '../index.ts'
import { clocks } from './index.ts'

const reckon = (id: string, from: string, calendar = workingCalendar, setDay: string | null = null) => {
  const [clock = '', variant] = id.split(' ')
  return explainClock(
    book,
    { id: clock, variant, from: day(from), setDay: setDay === null ? null : day(setDay) },
    calendar,
  )
}

/** Worked out with the notices and a printed calendar in hand, not by the program. `*`: beyond the published schedules. */
// prettier-ignore
const EXAMPLES = [
  [
    'K01',
    '2026-01-31',
    '2026-02-28',
    'February has no 31st; its last day is a Saturday worked for the Spring Festival',
  ],
  ['K01', '2026-02-08', '2026-03-09', 'the 8th is a Sunday'],
  ['K01', '2024-01-31', '2024-02-29', 'the last day of a leap February'],
  ['K01', '2026-12-10', '2027-01-11*', 'the 10th is a Sunday, and 2027 is not published'],
  ['K03', '2026-02-03', '2026-03-02', 'the worked Saturdays 14 and 28 February count, 15 to 23 February do not'],
  ['K03 trial-version', '2026-02-03', '2026-02-24', '15 days end on 18 February, within the Spring Festival'],
  ['K04', '2026-09-01', '2026-10-08', 'the month ends on National Day'],
  ['K07', '2026-03-31', '2026-04-30', 'April has no 31st'],
  ['K07', '2026-04-05', '2026-05-06', 'the month ends on the last day of Labour Day'],
  ['K08', '2026-03-05', '2026-04-07', 'the month ends within 清明节, 4 to 6 April'],
  ['K08 longest', '2026-03-05', '2026-09-07', 'six months end on a Saturday'],
  ['K08b', '2025-08-31', '2026-02-28', 'February has no 31st; a worked Saturday'],
  ['K08b quarterly', '2026-05-20', '2026-06-30', 'the second quarter'],
  ['K10', '2026-02-03', '2026-03-02', 'over the Spring Festival'],
  ['K10', '2025-12-15', '2026-01-06', 'over New Year, Sunday 4 January worked'],
  ['K11', '2026-04-30', '2026-05-11', 'over Labour Day, Saturday 9 May worked'],
  ['K11', '2026-02-28', '2026-03-06', 'begun on a worked Saturday'],
  ['K11', '2015-09-01', '2015-09-09', 'over the victory day of 2015, Sunday 6 September worked'],
  ['K11', '2020-01-20', '2020-02-04', 'over the Spring Festival lengthened to 2 February 2020'],
  ['K12', '2026-09-18', '2026-09-24', 'Sunday 20 September worked'],
  ['K13', '2026-07-03', '2026-10-08', 'three months end in the National Day holiday'],
  ['K13', '2025-11-30', '2026-02-28', 'February has no 30th'],
  ['K13 extended', '2026-01-31', '2026-07-31', 'six months from the first day, not three from 30 April'],
  ['K14', '2026-03-02', '2026-03-23', 'three plain weeks'],
  ['K14', '2026-12-21', '2027-01-11*', 'Friday 1 January 2027 counts until its schedule is published'],
  ['K15', '2026-02-03', '2026-03-31', 'the first quarter'],
  ['K15', '2026-03-31', '2026-03-31', 'the last day belongs to its quarter'],
  ['K15', '2026-04-01', '2026-06-30', 'the second quarter'],
  ['K16', '2026-03-02', '2026-03-17', 'fifteen days'],
  ['K16', '2026-02-05', '2026-02-24', 'fifteen days end within the Spring Festival'],
  ['K17', '2026-03-06', '2026-03-23', 'fifteen days end on a Saturday'],
  ['K17 objection', '2026-02-13', '2026-02-27', 'Saturday 14 February worked, then nine days off'],
  ['K18', '2026-01-05', '2026-03-06', 'sixty days over a February of 28'],
  ['K18', '2024-01-05', '2024-03-05', 'sixty days over a leap February'],
  ['K18 extended', '2026-01-05', '2026-04-07', 'ninety days end within 清明节'],
  ['K19', '2026-02-28', '2026-03-30', 'thirty days'],
  ['K19', '2026-04-01', '2026-05-06', 'thirty days end on Labour Day'],
  ['K19 opinion', '2026-05-12', '2026-06-11', 'thirty days'],
  ['K20x', '2026-05-20', '2026-06-22', 'thirty days end on 端午节, 19 to 21 June'],
  ['K20x opinion', '2026-08-26', '2026-09-28', 'thirty days end on 中秋节, 25 to 27 September'],
  ['K20', '2026-05-31', '2026-06-30', 'June has no 31st'],
  ['K20', '2026-08-25', '2026-09-28', 'the month ends on 中秋节'],
  [
    'K20',
    '2019-12-31',
    '2020-02-03',
    'the month ends on the first day by which the Spring Festival of 2020 was lengthened',
  ],
  ['K20b', '2026-03-14', '2026-04-14', 'a plain month'],
  ['K20c', '2026-10-31', '2026-11-30', 'November has no 31st'],
  ['K21', '2026-01-29', '2026-02-28', 'February has no 29th'],
  ['K21', '2024-01-30', '2024-02-29', 'the last day of a leap February'],
  ['K22', '2026-02-28', '2026-03-30', 'the corresponding day is Saturday the 28th, not the end of March'],
  ['K23', '2025-12-31', '2026-02-02', 'the month ends on a Saturday'],
  ['K24', '2025-12-31', '2026-02-28', 'two months; February has no 31st'],
  ['K24', '2026-12-31', '2027-03-01*', 'two months end on Sunday 28 February 2027'],
  ['K25', '2026-03-05', '2026-09-04', 'six months, the first day counted'],
  ['K25', '2025-08-28', '2026-02-27', 'the day before the corresponding day'],
  ['K25', '2025-08-29', '2026-02-28', 'February has no 29th, so its last day'],
  ['K25', '2025-08-31', '2026-02-28', 'February has no 31st, so its last day'],
  ['K25', '2026-04-02', '2026-10-01', 'ends on National Day and is not moved'],
  ['K25', '2026-10-01', '2027-03-31', 'no schedule can move it, so it is not provisional'],
  ['K26', '2025-03-05', '2026-03-04', 'warning: twelve months'],
  ['K26', '2024-02-29', '2025-02-28', 'warning from a leap day'],
  ['K26 serious-warning', '2024-08-31', '2026-02-28', 'eighteen months; February has no 31st'],
  ['K26 removal', '2024-02-29', '2026-02-28', 'twenty-four months from a leap day'],
  ['K26 removal', '2024-03-01', '2026-02-28', 'the day before the corresponding day, after a February of 28'],
  ['K26 serious-warning-for-removal', '2025-01-01', '2026-12-31', 'twenty-four months'],
  ['K26 probation-one-year', '2025-03-05', '2028-03-04', 'twelve months, then twenty-four from 5 March 2026'],
  ['K26 probation-one-year', '2024-02-29', '2027-02-28', 'until 28 February 2025, then from 1 March 2025'],
  ['K26 probation-two-years', '2025-03-05', '2029-03-04', 'twenty-four months, then twenty-four'],
  ['K26 after-probation', '2026-03-05', '2028-03-04', 'rights came back on another day than the probation ended'],
  ['K26 expulsion', '2026-03-05', '2031-03-04', 'five years'],
  ['K26b', '2026-03-05', '2026-09-04', 'warning: six months'],
  ['K26b demerit', '2026-01-01', '2026-12-31', 'twelve months'],
  ['K26b serious-demerit', '2026-01-31', '2027-07-30', 'eighteen months'],
  ['K26b demotion', '2026-05-01', '2028-04-30', 'twenty-four months'],
  ['K26b merged-longest', '2024-02-29', '2028-02-28', 'forty-eight months; 29 February 2028 is the corresponding day'],
  ['K27', '2026-04-01', '2026-10-08', 'a term, not an effect period: six months end on National Day'],
  ['K27', '2026-08-31', '2027-03-01*', 'February has no 31st, its last day is a Sunday'],
  ['K28', '2026-01-31', '2026-01-31', 'the day itself, a Saturday'],
  ['K28', '2026-02-03', '2027-01-31', 'the next one, a Sunday, not moved and not provisional'],
  ['K29', '2026-01-15', '2026-02-14', 'thirty days end on a worked Saturday'],
  ['K29', '2026-01-20', '2026-02-24', 'thirty days end within the Spring Festival'],
  ['K30', '2024-02-29', '2025-02-28', 'a year from a leap day'],
  ['K30', '2025-10-03', '2026-10-08', 'a year ends within National Day'],
  ['K31', '2026-08-15', '2026-09-30', 'the third quarter'],
  ['K32', '2026-02-03', '2026-06-30', 'the first half of the year'],
  ['K32', '2026-07-01', '2026-12-31', 'the second half of the year'],
  ['K33', '2026-01-05', null, 'the superior has not named the day'],
  ['K34', '2024-02-29', '2024-12-31', 'the year'],
] as const

describe('the clocks of the book', () => {
  it.each(EXAMPLES)('%s from %s: %s, %s', (id, from, expected) => {
    const provisional = expected?.endsWith('*') ?? false
    expect(reckon(id, from)).toMatchObject({ dueOn: expected?.replace('*', '') ?? null, provisional })
  })

  it('are each shown by an example, variant by variant', () => {
    const shown = new Set<string>(EXAMPLES.map(([id]) => id))
    const all = clocks.flatMap(({ id, variants }) => variants.map((it, at) => (at === 0 ? id : `${id} ${it.id}`)))
    expect(all.filter((it) => !shown.has(it))).toEqual([])
  })

  it('are all there', () =>
    expect(clocks.map((it) => it.id).toSorted()).toEqual(
      (
        'K01 K03 K04 K07 K08 K08b K10 K11 K12 K13 K14 K15 K16 K17 K18 K19 K20 K20b K20c K20x K21 K22 K23 K24 ' +
        'K25 K26 K26b K27 K28 K29 K30 K31 K32 K33 K34'
      ).split(' '),
    ))

  it('that wait for the superior take the day he named, Saturday or not', () =>
    expect(reckon('K33', '2026-12-01', workingCalendar, '2027-01-16')).toMatchObject({
      dueOn: '2027-01-16',
      provisional: false,
    }))

  it('begin on the first day of 2011 and are refused before it, each in one sentence', () => {
    for (const { id } of clocks) {
      expect(reckon(id, '2011-01-01')).toHaveProperty('dueOn')
      expect(reckon(id, '2010-12-31')).toEqual({ refused: expect.stringMatching(/^起算日2010年12月31日早于[^。]*。$/) })
    }
  })

  it.each([
    ['K11', '2015-09-01', '2015-05-12', '2015-09-08'],
    ['K11', '2020-01-20', '2020-01-26', '2020-02-01'],
    ['K20', '2019-12-31', '2020-01-26', '2020-01-31'],
    ['K25', '2019-08-01', '2020-01-26', '2020-01-31'],
  ])('%s from %s stood as known on %s at %s', (id, from, knownOn, dueOn) =>
    expect(reckon(id, from, makeCalendar(calendarYears, day(knownOn)))).toMatchObject({ dueOn }),
  )

  it('say what starts them, on what they rest and how the day was found', () =>
    expect(reckon('K20', '2026-08-25')).toMatchObject({
      derivation: [
        '问责申诉：一个月内书面申诉。起算：被问责的党组织、干部收到问责决定。',
        '依据：《中国共产党问责条例》（第二十条，待核）。',
        '2026年8月25日起算，当日不计，期限1个月。',
        '按月计算，到2026年9月25日（对应日）届满。',
        ...['25日（周五）', '26日（周六）', '27日（周日）'].map(
          (it) => `2026年9月${it}是中秋节放假（《国务院办公厅关于2026年部分节假日安排的通知》），届满日顺延。`,
        ),
        '最后一天是2026年9月28日，当日24时前办结都算按期。',
      ],
    }))

  it('say the two stages of a probation, and that no holiday moves its end', () =>
    expect(reckon('K26 probation-one-year', '2024-02-29')).toMatchObject({
      derivation: expect.arrayContaining([
        '留党察看期12个月，自2024年2月29日起算，当日计入。',
        '留党察看期：当月没有对应日，到月末2025年2月28日届满（参照民法典第二百零二条）。',
        '恢复党员权利后的影响期24个月，自2025年3月1日起算，当日计入。',
        '恢复党员权利后的影响期到对应日的前一日2027年2月28日届满。',
        '影响到2027年2月28日为止（含当日），不因放假顺延，次日起不再有影响。',
      ]),
    }))

  it('say that the day lies before the rule was in force', () =>
    expect(reckon('K10', '2015-09-01')).toMatchObject({
      derivation: expect.arrayContaining([expect.stringMatching(/^依据自20\d\d年.*只作推算。$/)]),
    }))
})
