import { describe, expect, it } from 'vitest'
import { day, plusDays } from '../engine/dates/index.ts'
import { duties, postKinds } from '../law/duties/index.ts'
import { dutiesOf, owingOf } from '../server/modules/duties/duty-book.ts'
import { mayConfirm } from '../server/modules/duties/record-act.ts'
import { countyOverTime } from '../server/modules/organisation/county-over-time.ts'
import { inventActs } from './acts.ts'
import { inventCast } from './cast.ts'
import { inventCounty } from './county.ts'
import { inventSettings } from './settings.ts'

const TODAYS = ['2026-11-23', '2026-01-01', '2027-12-31', '2026-10-04'].map(day)
const book = { duties, postKinds, provision: () => ({}) as never, shortProvision: (id: string) => id }

describe('what the people of the invented county did', () => {
  it.each(TODAYS)(
    'is owed by those who recorded it, and confirmed by neither them nor anyone below, up to %s',
    (today) => {
      const records = inventCounty(today)
      const county = countyOverTime(records)
      const acts = inventActs(records, today)
      const notOwed = acts.filter((it) => {
        const owed = owingOf(book, county, it.by, it.on).filter((owing) => owing.unit === it.unit)
        return !owed.some((owing) => dutiesOf(book, owing).some((duty) => duty.id === it.duty))
      })
      const misasked = acts.filter(
        (it) => it.askedOf !== null && mayConfirm(county, it.askedOf, it.by, it.recordedOn) !== null,
      )
      const late = acts.filter(
        (it) => it.on > it.recordedOn || it.recordedOn >= today || (it.confirmed?.on ?? '') >= today,
      )
      expect(notOwed.map((it) => `${it.duty} ${it.unit} ${it.by}`)).toEqual([])
      expect(misasked).toEqual([])
      expect(late).toEqual([])
    },
  )

  it('is about three hundred acts of many kinds, statements and actions, some not confirmed and some not true', () => {
    const today = day('2026-11-23')
    const acts = inventActs(inventCounty(today), today)
    expect(acts).toEqual(inventActs(inventCounty(today), today))
    expect(acts.length).toBeGreaterThan(270)
    expect(acts.length).toBeLessThan(350)
    expect(new Set(acts.map((it) => it.done)).size).toBeGreaterThan(60)
    const statements = acts.filter((it) => it.nature === 'statement').length
    expect(statements / acts.length).toBeGreaterThan(0.15)
    expect(statements / acts.length).toBeLessThan(0.45)
    expect(acts.filter((it) => it.nature === 'statement' && it.confirmed !== null)).toEqual([])
    expect(acts.some((it) => it.confirmed?.finding === 'not-true' && it.confirmed.words !== '')).toBe(true)
    expect(acts.some((it) => it.askedOf !== null && it.confirmed === null)).toBe(true)
  })

  it('is said once: nobody records the same words twice', () => {
    const today = day('2026-11-23')
    const said = inventActs(inventCounty(today), today).map((it) => `${it.by} ${it.done}`)
    expect(new Set(said).size).toBe(said.length)
  })
})

describe('the cards of the sign-in page', () => {
  it.each(TODAYS)('each open to someone in office on %s, and to three administrators without a post', (today) => {
    const records = inventCounty(today)
    const county = countyOverTime(records)
    const cards = inventCast(records, today)
    const officers = cards.filter((it) => it.hat === 'officer')
    expect(officers.filter((it) => it.person === null || county.tenuresOf(it.person, today).length === 0)).toEqual([])
    expect(new Set(officers.map((it) => it.person)).size).toBe(10)
    expect(cards.filter((it) => it.person === null).map((it) => it.key)).toEqual([
      'system-admin',
      'security-admin',
      'audit-admin',
    ])
  })

  it('stand for people who each recorded something in the last days, so that no desk is bare', () => {
    const today = day('2026-11-23')
    const records = inventCounty(today)
    const lately = new Set(
      inventActs(records, today)
        .filter((it) => it.on > plusDays(today, -16))
        .map((it) => it.by),
    )
    const officers = inventCast(records, today).filter((it) => it.hat === 'officer')
    expect(officers.filter((it) => !lately.has(it.person ?? '')).map((it) => it.key)).toEqual([])
  })
})

describe('what the county set for itself', () => {
  it.each(TODAYS)('is in force on %s, each number with its document', (today) => {
    const { numbers, cadences, lists } = inventSettings(today)
    expect(numbers.map((it) => it.value)).toEqual([15, 10, 12, 5, 1, 1])
    const documents = [...numbers, ...cadences, ...lists].map((it) => it.document)
    expect(documents.filter((it) => !/^霁委发〔20\d\d〕\d+号$/.test(it))).toEqual([])
    expect([...numbers, ...cadences, ...lists].filter((it) => it.fromDay >= today)).toEqual([])
    expect(cadences.filter((it) => !duties.some((duty) => duty.id === it.duty))).toEqual([])
    expect(lists.map((it) => it.duties.length).filter((it) => it === 0)).toEqual([])
  })
})
