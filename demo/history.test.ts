import { describe, expect, it } from 'vitest'
import { type Day, day, dayOrNull, plusDays } from '../engine/dates/index.ts'
import { workingCalendar } from '../law/calendars/index.ts'
import { signs as bookSigns } from '../law/signs.ts'
import { countyOverTime } from '../server/modules/organisation/county-over-time.ts'
import { deriveSigns } from '../server/modules/signs/derive-signs.ts'
import { inventCounty } from './county.ts'
import { inventHistory, tellStory } from './history.ts'
import { inventSettings } from './settings.ts'
import { CASE_A, CASE_B, CASE_D } from './story/cases.ts'
import { TWIN_A, TWIN_B, TWIN_D_CHECKED, TWIN_D_TALKED } from './story/twins.ts'

/** A plain day, the first and last days served, a weekend, the days after two long holidays, the turn of a year. */
const TODAYS = ['2026-11-23', '2026-01-01', '2027-12-31', '2026-05-03', '2026-10-08', '2026-02-24', '2027-01-04'].map(
  day,
)

const SECOND = ['head-inactive-on-absences', 'known-not-acted', 'leader-inactive-after-first']

function signsFor(today: Day) {
  const records = inventCounty(today)
  const county = countyOverTime(records)
  const facts = inventHistory(records, today)
  const book = { signs: bookSigns, shortProvision: (id: string) => id }
  const defaults = Object.fromEntries(inventSettings(today).numbers.map((it) => [it.name, it.value]))
  const deriving = { calendar: workingCalendar, book, until: plusDays(today, -1), defaults: defaults as never }
  const raised = deriveSigns(county, facts, deriving)
  const of = (unit: string, kind: string) =>
    raised.filter((it) => it.sign === kind && county.isWithin(county.unitOf(it.about, it.on) ?? '', unit))
  return { records, county, facts, raised, of, story: tellStory(records, today) }
}

describe('the invented history', () => {
  it.each(TODAYS)('is all before %s, names only what there is, and is entered in order', (today) => {
    const { records, facts } = signsFor(today)
    const people = new Set(records.people.map((it) => it.number))
    const units = new Set(records.units.map((it) => it.number))
    const named = facts.flatMap((it) => [
      ...('person' in it && it.person ? [it.person] : []),
      ...('by' in it ? [it.by] : []),
      ...('from' in it ? [it.from, it.to] : []),
      ...('seenBy' in it ? it.seenBy : []),
      ...('confirmedBy' in it && it.confirmedBy ? [it.confirmedBy] : []),
    ])
    const placed = facts.flatMap((it) => ('unit' in it && it.unit ? [it.unit] : []))
    const days = facts.flatMap((it) => [it.on, it.recordedOn])
    const earlier = new Set<string>()
    const dangling = facts.filter((it) => {
      const names = it.fact === 'absence-seen' ? it.absence : it.fact === 'withdrawn' ? it.names : null
      const missing = names !== null && !earlier.has(names)
      earlier.add(it.id ?? '')
      return missing
    })

    expect(named.filter((it) => !people.has(it))).toEqual([])
    expect(placed.filter((it) => !units.has(it))).toEqual([])
    expect(days.filter((it) => dayOrNull(it) === null || it >= today || it < plusDays(today, -731))).toEqual([])
    expect(facts.filter((it) => it.recordedOn < it.on || !workingCalendar.isWorkingDay(it.on))).toEqual([])
    expect(facts.map((it) => it.recordedOn)).toEqual(facts.map((it) => it.recordedOn).toSorted())
    expect(dangling).toEqual([])
    expect(new Set(facts.map((it) => it.source)).size).toBe(facts.length)
  })

  it.each(TODAYS)('says of nobody on %s that he was away from a unit in which he did not serve', (today) => {
    const { county, facts } = signsFor(today)
    const wrong = facts.filter(
      (it) =>
        it.fact === 'absence-recorded' && !county.tenuresOf(it.person, it.on).some((held) => held.unit === it.unit),
    )
    expect(wrong).toEqual([])
  })

  it.each(TODAYS)('raises the three cases within ten working days of %s, each to those it should go to', (today) => {
    const { county, of } = signsFor(today)
    const soon = (it: { on: Day }) => it.on > plusDays(today, -22) && it.on < today
    const yesterday = plusDays(today, -1)
    const [a, b, d] = [
      of(CASE_A, SECOND[0] ?? ''),
      of(CASE_B.commission, SECOND[1] ?? ''),
      of(CASE_D.department, SECOND[2] ?? ''),
    ]
    expect([a.length, b.length, d.length]).toEqual([1, 1, 1])
    expect([...a, ...b, ...d].every(soon)).toBe(true)
    expect(a[0]).toMatchObject({
      about: county.headOf(CASE_A, yesterday),
      to: [county.supervisingLeader(CASE_A, yesterday), 'U204'],
    })
    expect(b[0]).toMatchObject({
      about: county.headOf(CASE_B.commission, yesterday),
      to: [county.headOf('U2', yesterday), 'U204'],
    })
    expect(d[0]).toMatchObject({
      about: county.leaderOfUnit(CASE_D.section, yesterday)?.leader,
      to: [county.headOf(CASE_D.department, yesterday), 'U204'],
    })
    expect(a[0]?.because).toHaveLength(3)
    expect(b[0]?.because).toHaveLength(2)
    expect(d[0]?.because).toHaveLength(2)
  })

  it.each(TODAYS)('raises nothing of the second kind about the innocent twins on %s', (today) => {
    const { of } = signsFor(today)
    const places = [TWIN_A, TWIN_B.town, TWIN_D_TALKED.replace(/S\d/, ''), TWIN_D_CHECKED.replace(/S\d/, '')]
    expect(places.flatMap((unit) => SECOND.flatMap((kind) => of(unit, kind)))).toEqual([])
    expect(of(TWIN_A, 'absence-unreported')).toHaveLength(2)
    expect(of(TWIN_D_TALKED, 'violation-in-line')).toHaveLength(2)
    expect(of(TWIN_D_CHECKED, 'violation-in-line')).toHaveLength(2)
  })

  it.each(TODAYS)('raises a modest number of signs up to %s, spread over many people', (today) => {
    const { raised } = signsFor(today)
    expect(raised.length).toBeGreaterThan(40)
    expect(raised.length).toBeLessThan(120)
    expect(raised.filter((it) => SECOND.includes(it.sign))).toHaveLength(9)
    const most = Math.max(...[...Map.groupBy(raised, (it) => it.about).values()].map((it) => it.length))
    expect(most).toBeLessThanOrEqual(3)
  })

  it.each(TODAYS)(
    'has an answer by %s to every sign older than ten days, from one it went to, with the fact it left',
    (today) => {
      const { county, raised, story, facts } = signsFor(today)
      const key = (it: { on: Day; about: string }, kind: string) => `${it.on} ${kind} ${it.about}`
      const byKey = new Map(raised.map((it) => [key(it, it.sign), it]))
      const left = new Map(facts.map((it) => [it.id, it]))
      const strays = story.answers.filter((it) => !byKey.has(key(it.sign, it.sign.kind)))
      expect(strays).toEqual([])

      const answered = new Set(story.answers.map((it) => key(it.sign, it.sign.kind)))
      const open = raised.filter((it) => !answered.has(key(it, it.sign)))
      expect(open.filter((it) => it.on < plusDays(today, -16))).toEqual([])

      const wrong = story.answers.filter((it) => {
        const sign = byKey.get(key(it.sign, it.sign.kind))
        const fact = it.fact === null ? null : left.get(it.fact)
        const steppedUp = sign?.unit ? county.headOf(sign.unit, it.on) : null
        const entitled = sign?.to.includes(it.by) || steppedUp === it.by
        const after = it.on > it.sign.on && it.on < today
        return !entitled || !after || (it.answer === 'not-so' ? fact !== null : fact?.on !== it.on)
      })
      expect(wrong).toEqual([])
    },
  )

  it('says nothing twice', () => {
    const said = signsFor(day('2026-11-23')).facts.map(({ id, source, ...body }) => JSON.stringify(body))
    expect(said.filter((it, at) => said.indexOf(it) !== at)).toEqual([])
  })
})
