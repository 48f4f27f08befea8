import { describe, expect, it } from 'vitest'
import { day } from '../../../../engine/dates/index.ts'
import { smallCountyRecords, who } from '../../../../testing/county-app-records.ts'
import { countyOverTime } from '../../organisation/county-over-time.ts'
import { isWithinWindow, windowOn } from './list-reversals.ts'
import { relationsOf } from './relations-of.ts'
import { daysOf, middleOf, sumKnown } from './sum-known.ts'
import { supervisingBodies } from './supervising-bodies.ts'

const matter = (knownOn: string, actedOn: string | null = null) => ({
  knownOn: day(knownOn),
  actedOn: actedOn === null ? null : day(actedOn),
})

describe('days from knowing to acting', () => {
  it('are calendar days; the same day is none, and an open matter runs to today', () => {
    expect(daysOf(matter('2026-02-02', '2026-02-02'), day('2026-03-02'))).toBe(0)
    expect(daysOf(matter('2026-02-02', '2026-02-09'), day('2026-03-02'))).toBe(7)
    expect(daysOf(matter('2026-02-02'), day('2026-03-02'))).toBe(28)
  })

  it('have a middle: of an odd number the one in it, of an even number half way, of none none', () => {
    expect([middleOf([9, 1, 4]), middleOf([4, 1, 9, 6]), middleOf([3]), middleOf([])]).toEqual([4, 5, 3, null])
  })

  it('are summed so that every number is of the matters given', () => {
    expect(sumKnown([])).toEqual({ known: 0, acted: 0, open: 0, middleDays: null, oldestOpenOn: null })
    const matters = [matter('2026-02-09'), matter('2026-01-05', '2026-01-08'), matter('2026-02-02')]
    expect(sumKnown(matters)).toEqual({ known: 3, acted: 1, open: 2, middleDays: 3, oldestOpenOn: '2026-02-02' })
  })
})

describe('a change after acting', () => {
  const number = (value: number, from: string) => ({
    name: 'repeatWindowMonths',
    value,
    fromDay: day(from),
    recordedOn: day(from),
    document: '县发1号',
  })
  const change = (actedOn: string, on: string) => ({ actedOn: day(actedOn), on: day(on) })

  it('belongs to the window to its last day, by the number in force on the day of the act', () => {
    const numbers = [number(6, '2025-01-01'), number(1, '2026-01-01')]
    expect(isWithinWindow(change('2025-08-31', '2026-02-28'), numbers)).toBe(true)
    expect(isWithinWindow(change('2025-08-31', '2026-03-01'), numbers)).toBe(false)
    expect(isWithinWindow(change('2026-01-05', '2026-02-06'), numbers)).toBe(false)
  })

  it('is not looked for where no number was in force', () => {
    expect(isWithinWindow(change('2024-12-31', '2025-01-02'), [number(6, '2025-01-01')])).toBe(false)
    expect(windowOn([], day('2026-01-01'))).toBeNull()
  })
})

describe('who should leave it to another', () => {
  const county = countyOverTime(smallCountyRecords([[who.townDiscipline, who.townSecretary]]))
  const known = (by: string, unit: string) => [{ by, on: day('2026-02-02'), unit }]

  it('is nobody where he neither serves there nor is tied to its head or to the one responsible', () => {
    expect(relationsOf(county, known(who.townDiscipline, 'D1'), who.bureauHead)).toEqual([])
  })

  it('is whoever is tied to the head of that day, to the one responsible, or serves there himself; each once', () => {
    const tied = { person: who.townDiscipline, to: who.townSecretary }
    expect(relationsOf(county, known(who.townDiscipline, 'T1'), null)).toEqual([tied])
    expect(relationsOf(county, known(who.townDiscipline, 'D1'), who.townSecretary)).toEqual([tied])
    expect(relationsOf(county, known(who.townDiscipline, 'T1'), who.townSecretary)).toEqual([tied])
    expect(relationsOf(county, known(who.townMember, 'T1'), null)).toEqual([{ person: who.townMember, to: null }])
  })
})

describe('supervising bodies', () => {
  it('stand in the order of their numbers; rooms belong to the county commission, a stationed group to itself', () => {
    const small = smallCountyRecords()
    const unit = (number: string, kind: 'stationed-group' | 'office', superior: string) => ({
      number,
      name: number,
      kind,
      superior,
    })
    const units = [...small.units, unit('P10', 'stationed-group', 'U2'), unit('P2', 'stationed-group', 'U2')]
    const county = countyOverTime({ ...small, units: [...units, unit('P2A', 'office', 'P2')] })
    expect(supervisingBodies(county)).toEqual([
      { number: 'P2', units: ['P2', 'P2A'] },
      { number: 'P10', units: ['P10'] },
      { number: 'T1C', units: ['T1C'] },
      { number: 'U2', units: ['U2', 'U2A'] },
    ])
  })
})
