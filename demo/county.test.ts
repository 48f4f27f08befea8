import { describe, expect, it } from 'vitest'
import { type Day, day, dayOrNull, periodHas, periodsMeet } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import { isSingleSeat, seatsOf } from '../server/modules/organisation/seats.ts'
import { halfWidthIn } from '../testing/half-width.ts'
import { inventCounty } from './county.ts'

/** A plain day, the first and last days served, a weekend, a public holiday, a leap day's anniversary. */
const TODAYS = ['2026-11-23', '2026-01-01', '2027-12-31', '2026-05-03', '2026-10-04', '2027-02-28'].map(day)

const doubled = (county: CountyRecords) => {
  const kinds = new Map(county.units.map((it) => [it.number, it.kind]))
  const seats = county.tenures.flatMap((it) => {
    const kind = kinds.get(it.unit) ?? 'section'
    return seatsOf(it.post).flatMap((seat) => (isSingleSeat(seat, kind) ? [{ ...it, seat }] : []))
  })
  const byPlace = Map.groupBy(seats, (it) => `${it.unit} ${it.seat}`)
  return [...byPlace.values()].filter((held) =>
    held.some((one, at) => held.slice(at + 1).some((other) => periodsMeet(one.held, other.held))),
  )
}

describe('the invented county', () => {
  it('comes out the same every time for the same day', () =>
    expect(inventCounty(day('2026-11-23'))).toEqual(inventCounty(day('2026-11-23'))))

  it('has the same people under the same numbers whatever the day', () => {
    const [one, other] = [inventCounty(day('2026-01-01')), inventCounty(day('2027-12-31'))]
    const cast = (it: CountyRecords) => it.people.map((person) => `${person.number} ${person.name}`)
    expect(cast(one)).toEqual(cast(other))
  })

  it('writes its posts and units in the punctuation of Chinese', () => {
    const { tenures, units } = inventCounty(day('2026-11-23'))
    const written = [...tenures.map((it) => it.post), ...units.map((it) => it.name)]
    expect(written.filter((it) => halfWidthIn(it).length > 0)).toEqual([])
  })

  it('is as large as a county: eleven towns, sixty departments, a hundred and thirty villages, a thousand posts', () => {
    const { units, tenures, people } = inventCounty(day('2026-11-23'))
    const many = (kind: string) => units.filter((it) => it.kind === kind).length
    expect(
      ['town-committee', 'town-commission', 'department', 'village', 'office', 'stationed-group'].map(many),
    ).toEqual([11, 11, 60, 130, 10, 12])
    const held = tenures.filter((it) => it.held.until === null).length
    expect(held).toBeGreaterThan(950)
    expect(held).toBeLessThan(1100)
    expect(people.length - new Set(people.map((it) => it.name)).size).toBe(5)
  })

  it.each(TODAYS)('holds together on %s', (today: Day) => {
    const county = inventCounty(today)
    const units = new Set(county.units.map((it) => it.number))
    const people = new Set(county.people.map((it) => it.number))
    const periods = [...county.tenures, ...county.charges, ...county.supervisionLines].map((it) => it.held)
    const named = [
      ...county.tenures.map((it) => it.person),
      ...county.charges.map((it) => it.leader),
      ...county.supervisionLines.flatMap((it) => [it.leader, it.head]),
      ...county.relations.flatMap((it) => [it.one, it.other]),
    ]
    const placed = [...county.tenures, ...county.charges, ...county.supervisionLines].map((it) => it.unit)

    expect(units.size).toBe(county.units.length)
    expect(named.filter((it) => !people.has(it))).toEqual([])
    expect([...placed, ...county.units.flatMap((it) => it.superior ?? [])].filter((it) => !units.has(it))).toEqual([])
    expect(periods.filter((it) => dayOrNull(it.from) === null || it.from > today)).toEqual([])
    expect(periods.filter((it) => it.until !== null && (it.until <= it.from || it.until > today))).toEqual([])
    expect(doubled(county)).toEqual([])
  })

  it('has one vacancy, one acting head and two heads whose seats are split', () => {
    const today = day('2026-11-23')
    const county = inventCounty(today)
    const postsIn = (unit: string) =>
      county.tenures.filter((it) => it.unit === unit && periodHas(it.held, today)).map((it) => it.post)
    const departments = county.units.filter((it) => it.kind === 'department').map((it) => postsIn(it.number))
    const leads = (post: string) => post.includes('党组书记') || post.includes('主持工作')
    expect(departments.filter((posts) => !posts.some(leads))).toHaveLength(1)
    expect(departments.filter((posts) => posts.some((it) => it.includes('主持工作')))).toHaveLength(1)
    expect(departments.filter((posts) => posts.includes('党组书记'))).toHaveLength(2)
  })

  it('gives every unit at most one supervising leader on a day', () => {
    const lines = Map.groupBy(inventCounty(day('2026-11-23')).supervisionLines, (it) => it.unit)
    const crossed = [...lines.values()].filter((held) =>
      held.some((one, at) => held.slice(at + 1).some((other) => periodsMeet(one.held, other.held))),
    )
    expect(crossed).toEqual([])
  })
})
