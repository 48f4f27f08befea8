import { describe, expect, it } from 'vitest'
import { day } from '../../../engine/dates/index.ts'
import { charge, line, smallCounty, smallRecords, tenure, unit } from '../../../testing/baisha.ts'
import { countyOverTime } from './county-over-time.ts'

const ON = day('2026-03-05')

describe('the unit of a person', () => {
  // prettier-ignore
  it.each([
    ['his only one', [], 'bureau'],
    ['the deepest of several', [tenure('deputy', 'desk', '科员')], 'desk'],
    [
      'of equally deep ones the one held longest',
      [tenure('deputy', 'section', '科员', '2024-01-01'), tenure('deputy', 'archive', '科员', '2023-01-01')],
      'archive',
    ],
    [
      'of ones held equally long the upper row',
      [tenure('deputy', 'archive', '科员', '2024-01-01'), tenure('deputy', 'section', '科员', '2024-01-01')],
      'archive',
    ],
    ['not one that ended the day before', [tenure('deputy', 'desk', '科员', '2024-01-01', '2026-03-05')], 'bureau'],
    ['one on its last day', [tenure('deputy', 'desk', '科员', '2024-01-01', '2026-03-06')], 'desk'],
    ['one on its first day', [tenure('deputy', 'desk', '科员', '2026-03-05')], 'desk'],
    ['not one that begins the day after', [tenure('deputy', 'desk', '科员', '2026-03-06')], 'bureau'],
  ])('is %s', (_what, tenures, expected) => {
    expect(smallCounty({ tenures }).unitOf('deputy', ON)).toBe(expected)
  })
  it('is none on a day without a post', () => expect(smallCounty().unitOf('newcomer', ON)).toBeNull())
})

describe('the head of a unit', () => {
  const gone = { leaving: { head: '2026-01-01' } }
  it('holds the leading seat', () => expect(smallCounty().headOf('bureau', ON)).toBe('head'))
  it('is nobody while the seat is vacant', () => expect(smallCounty(gone).headOf('bureau', ON)).toBeNull())
  it('is whoever 主持工作 while the seat is vacant', () => {
    const acting = [tenure('newcomer', 'bureau', '副局长（主持工作）', '2026-01-01')]
    expect(smallCounty({ ...gone, tenures: acting }).headOf('bureau', ON)).toBe('newcomer')
    expect(smallCounty({ tenures: acting }).headOf('bureau', ON)).toBe('head')
  })
  it('is the 党组书记 where the two posts are split, and the 局长 where nobody is 党组书记', () => {
    const chief = [tenure('newcomer', 'bureau', '局长', '2019-01-01')]
    expect(smallCounty({ tenures: chief }).headOf('bureau', ON)).toBe('head')
    expect(smallCounty({ ...gone, tenures: chief }).headOf('bureau', ON)).toBe('newcomer')
  })
  it('heads by one of several seats of one tenure', () => {
    expect(smallCounty().headOf('commission', ON)).toBe('commissioner')
    expect(smallCounty().headOf('county', ON)).toBe('secretary')
  })
})

describe('the leader in charge', () => {
  it('has a charge for the unit itself, or for the nearest unit above', () => {
    expect(smallCounty().leaderInCharge('member', ON)).toEqual({ leader: 'deputy', line: 'section' })
    expect(smallCounty().leaderInCharge('clerk', ON)).toEqual({ leader: 'deputy', line: 'section' })
    const wide = smallCounty({ charges: [charge('vice', 'bureau')] })
    expect(wide.leaderInCharge('archivist', ON)).toEqual({ leader: 'vice', line: 'bureau' })
    expect(wide.leaderInCharge('member', ON)).toEqual({ leader: 'deputy', line: 'section' })
  })
  it('is the head of the person’s unit where there is no charge at all', () => {
    expect(smallCounty().leaderInCharge('deputy', ON)).toEqual({ leader: 'head', line: 'bureau' })
    expect(smallCounty().leaderOfUnit('bureau', ON)).toBeNull()
  })
  it('is nobody where there is neither charge nor head', () => {
    expect(smallCounty().leaderInCharge('archivist', ON)).toBeNull()
    expect(smallCounty().leaderInCharge('newcomer', ON)).toBeNull()
  })
  it('does not count on days when he holds no post anywhere', () => {
    const away = smallCounty({ leaving: { deputy: '2026-03-05' } })
    expect(away.leaderInCharge('member', day('2026-03-04'))).toEqual({ leader: 'deputy', line: 'section' })
    expect(away.leaderInCharge('member', ON)).toEqual({ leader: 'section-head', line: 'section' })
    const elsewhere = smallCounty({
      leaving: { deputy: '2026-03-05' },
      tenures: [tenure('deputy', 'town', '党委副书记', '2026-03-05')],
    })
    expect(elsewhere.leaderInCharge('member', ON)).toEqual({ leader: 'deputy', line: 'section' })
  })
  it('is of two with the same charge the one who had it first', () => {
    const two = smallCounty({ charges: [charge('other-deputy', 'section', '2018-01-01')] })
    expect(two.leaderInCharge('member', ON)?.leader).toBe('other-deputy')
  })
})

describe('the supervising leader', () => {
  it('follows the line of the unit, whoever heads it', () => {
    const changed = smallCounty({
      leaving: { head: '2026-01-01' },
      tenures: [tenure('newcomer', 'bureau', '局长', '2026-01-01')],
    })
    expect(changed.supervisingLeader('bureau', ON)).toBe('vice')
    expect(changed.supervisingLeader('section', ON)).toBeNull()
  })
  it('changes on the day the next line begins', () => {
    const lines = [
      line('other-vice', 'head', 'archive', '2026-03-05'),
      line('vice', 'head', 'archive', '2020-01-01', '2026-03-05'),
    ]
    const county = smallCounty({ supervisionLines: lines })
    expect(county.supervisingLeader('archive', day('2026-03-04'))).toBe('vice')
    expect(county.supervisingLeader('archive', ON)).toBe('other-vice')
    expect(county.supervisedBy('other-vice', ON)).toEqual(['archive'])
  })
  it('does not count on days when he holds no post', () => {
    expect(smallCounty({ leaving: { vice: '2026-03-05' } }).supervisingLeader('bureau', ON)).toBeNull()
  })
})

describe('the county as a whole', () => {
  it('has its supervision office by name, or else the commission', () => {
    expect(smallCounty().supervisionOffice()).toBe('office')
    const without = countyOverTime({
      ...smallRecords,
      units: smallRecords.units.filter((it) => it.number !== 'office'),
    })
    expect(without.supervisionOffice()).toBe('commission')
  })
  it('knows what lies within what', () => {
    const county = smallCounty()
    expect(county.unitsAbove('desk')).toEqual(['section', 'bureau', 'county'])
    expect(county.isWithin('desk', 'bureau')).toBe(true)
    expect(county.isWithin('bureau', 'desk')).toBe(false)
    expect([...county.allBelow('bureau')].sort()).toEqual(['archive', 'desk', 'section'])
  })
  it('does not run for ever where units stand above each other in a circle', () => {
    const circle = [unit('one', 'section', 'other'), unit('other', 'section', 'one')]
    const county = countyOverTime({ ...smallRecords, units: circle })
    expect(county.unitsAbove('one')).toEqual(['other'])
    expect(county.allBelow('one')).toEqual(['other'])
  })
  it('bars both sides of a declared relation', () => {
    const county = smallCounty({ relations: [{ one: 'vice', other: 'head', kind: '夫妻' }] })
    expect(county.isBarred('head', 'vice') && county.isBarred('vice', 'head')).toBe(true)
    expect(county.isBarred('head', 'head')).toBe(false)
  })
  it('cuts a person’s time where his posts change', () => {
    const county = smallCounty({ tenures: [tenure('newcomer', 'bureau', '副局长', '2026-01-01', '2026-07-01')] })
    expect(county.spellsOf('newcomer', day('2026-03-01'), day('2026-12-31'))).toEqual([
      { from: '2026-01-01', until: '2026-07-01' },
    ])
  })
})
