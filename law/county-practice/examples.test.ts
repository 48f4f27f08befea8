import { describe, expect, it } from 'vitest'
import { cadenceInWords } from '../../engine/cadence-words.ts'
import { day } from '../../engine/dates/index.ts'
import { occurrencesDue } from '../../engine/occurrences.ts'
import { workingCalendar } from '../calendars/index.ts'
import { book } from '../index.ts'

const duty = (id: string) => {
  const found = book.duties.find((it) => it.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}
const held = { from: day('2021-12-01'), until: null }
const in2026 = [held, day('2026-01-01'), day('2027-01-01'), workingCalendar] as const

describe('sessions of the secretary at the commission (S05)', () => {
  it('fall due on no day while the county has set none', () =>
    expect(occurrencesDue(duty('S05'), [], ...in2026)).toEqual([]))

  it('fall due each quarter once a document says so', () => {
    const set = { duty: 'S05', every: 'quarter', fromDay: day('2026-01-01'), document: '禾委发〔2026〕3号' } as const
    expect(occurrencesDue(duty('S05'), [set], ...in2026).map((it) => it.dueOn)).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ])
  })

  it('are owed by secretaries of the county and the townships, not of departments', () =>
    expect(duty('S05').onlyIn).toEqual(['county-committee', 'town-committee']))
})

describe('the supervising leader’s line (L01)', () => {
  it('rested on the county’s own practice until the opinions of 27 March 2021 were issued', () =>
    expect(duty('L01').versions.map((it) => [it.inForce.until, it.under[0]])).toEqual([
      ['2021-03-27', 'county-practice/one-to-one'],
      [null, 'top-leaders-supervision-opinions/head-over-head'],
    ]))
})

describe('an integrity lecture (S07)', () => {
  it('is suggested each year and asked of nobody before the county sets it', () => {
    const cadence = duty('S07').versions[0]?.cadence
    expect(cadence && cadenceInWords(cadence, null)).toBe('由县定，县里还没有定（可考虑每年）')
  })
})
