import { describe, expect, it } from 'vitest'
import { day } from '../../../../../engine/dates/index.ts'
import { readDay, readDayText } from './written-day.ts'
import { readPeriod } from './written-period.ts'

const cell = (text: string) => ({ text, day: null })

describe('a date in every habit of offices', () => {
  // prettier-ignore
  it.each([
    '2024.3.5',
    '2024-3-5',
    '2024/3/5',
    '2024年3月5日',
    '2024年3月5号',
    '20240305',
    '2024.03.05',
    '2024-03-05',
    '2024年03月05日',
    '２０２４年３月５日',
    '２０２４．３．５',
    '２０２４０３０５',
    ' 2024-03-05 ',
    '\u30002024.3.5\u00a0',
    '\u200b2024.3.5',
    '2024 年 3 月 5 日',
    '2024. 3. 5',
    '2024.3.5.',
    '2024年3月5',
    '2024、3、5',
    '2024。3。5',
    '2024·3·5',
    '2024—3—5',
    '2024－3－5',
    '2024 3 5',
    '2024_3_5',
    '2024/3/5 0:00',
    '2024-03-05 00:00:00',
    '2024-03-05T00:00:00.000Z',
    '2024年3月5日 星期二',
    '2024年3月5日(周二)',
    '自2024年3月5日起',
    '2024年3月5日任',
    '2024.3.5止',
    '二〇二四年三月五日',
    '二○二四年三月五日',
    '二零二四年三月五日',
  ])('%s', (text) => {
    expect(readDayText(text)).toEqual({ is: 'day', day: '2024-03-05', last: '2024-03-05', doubt: null })
  })

  it('with Chinese numerals of two digits', () => {
    expect(readDayText('二〇二五年十二月三十一日')).toMatchObject({ day: '2025-12-31' })
    expect(readDayText('二〇二四年十月二十日')).toMatchObject({ day: '2024-10-20' })
    expect(readDayText('二〇二四年元月十日')).toMatchObject({ day: '2024-01-10' })
  })

  it('as a real date', () => {
    expect(readDay({ text: '2024-03-05', day: day('2024-03-05') })).toMatchObject({ is: 'day', day: '2024-03-05' })
  })

  it.each(['2024.03', '2024-3', '2024年3月', '2024/3', '202403', '２０２４．３', '2024年3月份'])(
    'a month alone: %s is its first to its last day, with a doubt',
    (text) => {
      expect(readDayText(text)).toMatchObject({ is: 'day', day: '2024-03-01', last: '2024-03-31' })
      expect(readDayText(text)).toHaveProperty('doubt', expect.stringContaining('只写到月'))
    },
  )

  it('a year of two digits or a bare serial number, with a doubt', () => {
    expect(readDayText('24.3.5')).toMatchObject({ is: 'day', day: '2024-03-05', doubt: expect.any(String) })
    expect(readDayText('45356')).toMatchObject({ is: 'day', day: '2024-03-05', doubt: expect.any(String) })
  })

  it.each([
    '至今',
    '今',
    '—',
    '——',
    '-',
    '－',
    '现在',
    '在任',
    '现任',
    '目前',
    '无',
    '/',
    '…',
    '未免',
    '9999-12-31',
    '长期',
  ])('%s is still running', (text) => expect(readDayText(text)).toEqual({ is: 'none', running: true }))

  it.each(['', ' ', '\u3000', '\u200b'])('an empty cell says nothing (%j)', (text) =>
    expect(readDayText(text)).toEqual({ is: 'none', running: false }),
  )

  it.each(['2024年2月30日', '2023.2.29', '20241301', '2024-04-31', '2024.0.5', '2024.13'])('no such day: %s', (text) =>
    expect(readDayText(text)).toMatchObject({ is: 'wrong', why: expect.stringMatching(/不是日历上有的/) }),
  )

  it.each(['2024', '2024年', '去年春天', '3/5/2024', '三月五日', '#N/A', '2024年上半年'])(
    'no day to be read: %s',
    (text) => expect(readDayText(text)).toMatchObject({ is: 'wrong' }),
  )
})

describe('a period', () => {
  it('holds its written last day', () => {
    const period = readPeriod(cell('2025-06-16'), cell('2025年6月30日'), undefined)
    expect(period).toEqual({ ok: true, held: { from: '2025-06-16', until: '2025-07-01' }, doubts: [] })
  })

  it('may last one day', () => {
    const period = readPeriod(cell('2025-06-16'), cell('2025-06-16'), undefined)
    expect(period).toMatchObject({ held: { from: '2025-06-16', until: '2025-06-17' } })
  })

  // prettier-ignore
  it.each([
    ['2021.3.5-2025.6.15', '2025-06-16'],
    ['2021-03-05—2025-06-15', '2025-06-16'],
    ['2021-03-05-2025-06-15', '2025-06-16'],
    ['2021年3月5日至2025年6月15日', '2025-06-16'],
    ['2021/3/5~2025/6/15', '2025-06-16'],
    ['20210305-20250615', '2025-06-16'],
    ['2021.3.5—至今', null],
    ['2021.3.5至今', null],
    ['2021年3月5日起至今', null],
    ['2021.3.5-', null],
    ['2021.3.5 — ', null],
    ['2021-03-05', null],
    ['二〇二一年三月五日至今', null],
  ])('in one cell: %s', (text, until) => {
    expect(readPeriod(undefined, undefined, cell(text))).toMatchObject({
      ok: true,
      held: { from: '2021-03-05', until },
    })
  })

  it('of months runs from the first day of one to the last of the other', () => {
    const period = readPeriod(undefined, undefined, cell('2021.3-2024.2'))
    expect(period).toMatchObject({
      held: { from: '2021-03-01', until: '2024-03-01' },
      doubts: [expect.any(String), expect.any(String)],
    })
  })
})
