import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CountedActs } from '../contract/actions.ts'
import { day } from '../engine/dates/index.ts'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { ended, smallCountyRecords, who } from '../testing/county-app-records.ts'

const TODAY = '2026-03-02'
const SPAN = `from=2026-01-01&until=${TODAY}`
const OPENS = {
  acts: '',
  statements: '&nature=statement',
  actions: '&nature=action',
  confirmed: '&nature=action&finding=confirmed',
  notTrue: '&nature=action&finding=not-true',
  unconfirmed: '&nature=action&finding=unconfirmed',
} as const

let app: CountyApp
const as: Record<string, Caller> = {}
const at = (name: string) => as[name] as Caller
beforeAll(async () => {
  app = await openCountyApp({ today: day(TODAY), records: smallCountyRecords([[who.viceChief, who.bureauHead]]) })
  for (const it of Object.values(who)) as[it] = await app.as(it)
})
afterAll(() => app.close())

const record = async (by: string, forWhat: string, nature: string, more: object = {}) =>
  (await at(by).post('/api/acts', { forWhat, done: `${by}办了一件`, outcome: '办好了', nature, ...more })).body
const confirm = async (actor: string, id: string, by: string, finding: string) => {
  await at(actor).post(`/api/acts/${id}/ask`, { of: by })
  return at(by).post(`/api/acts/${id}/confirm`, { finding, words: '看过了' })
}
const seen = async (person: string, query = '') =>
  (await at(person).get(`/api/insight/actions?${SPAN}${query}`)).body as any
/** How many acts a list holds from its first page to its last, two at a time. */
async function listed(person: string, query: string): Promise<number> {
  let count = 0
  for (let after = ''; ; ) {
    const { status, body } = await at(person).get(`/api/acts?${SPAN}&most=2${query}${after && `&after=${after}`}`)
    expect(status).toBe(200)
    count += body.items.length
    if (body.next === null) return count
    after = encodeURIComponent(body.next)
  }
}
async function opensToItself(person: string, counted: CountedActs, place: string) {
  for (const [name, query] of Object.entries(OPENS)) {
    expect([place, name, await listed(person, `${place}${query}`)]).toEqual([
      place,
      name,
      counted[name as keyof CountedActs],
    ])
  }
}

describe('statements and actions', () => {
  beforeAll(async () => {
    await record(who.bureauHead, 'duty:H01', 'statement')
    await record(who.bureauHead, 'duty:H01', 'statement', { on: '2025-12-31' })
    const good = await record(who.bureauHead, 'duty:H01', 'action')
    await confirm(who.bureauHead, good.id, who.commissionSecretary, 'true')
    const bad = await record(who.bureauDeputy, 'duty:M01', 'action')
    await confirm(who.bureauDeputy, bad.id, who.commissionSecretary, 'not-true')
    await record(who.bureauDeputy, 'duty:M01', 'action')
    await record(who.townSecretary, 'duty:T01', 'action')
  })

  it('are counted by level and by unit: an action counts as confirmed once another has found it true', async () => {
    const { levels, units } = await seen(who.countySecretary, '&level=town')
    const bureau = { acts: 4, statements: 1, actions: 3, confirmed: 1, notTrue: 1, unconfirmed: 1 }
    expect(units.find((it: any) => it.unit.number === 'D1').counted).toEqual(bureau)
    expect(levels.find((it: any) => it.level === 'town')).toMatchObject({
      units: 4,
      counted: { acts: 5, confirmed: 1 },
    })
    expect(levels.map((it: any) => it.level)).toEqual(['county', 'town', 'village'])
  })

  it('stand in the order of the units’ numbers, with zeros where nothing was recorded', async () => {
    const { units } = await seen(who.countySecretary, '&level=town')
    expect(units.map((it: any) => [it.unit.number, it.counted.acts])).toEqual([
      ['D1', 4],
      ['D2', 0],
      ['T1', 1],
      ['T1C', 0],
    ])
  })

  it('open, count by count, to just so many acts: by level, by unit and by post, for whoever looks', async () => {
    for (const person of [who.countySecretary, who.viceChief, who.bureauHead]) {
      const { levels } = await seen(person)
      for (const it of levels) {
        await opensToItself(person, it.counted, `&level=${it.level}`)
        for (const { unit, counted } of (await seen(person, `&level=${it.level}`)).units) {
          await opensToItself(person, counted, `&unit=${unit.number}`)
        }
      }
      const { posts } = (await seen(person, '&unit=D1')).posts
      expect(posts.length).toBeGreaterThan(1)
      for (const it of posts) {
        await opensToItself(person, it.counted, `&unit=D1&post=${encodeURIComponent(it.post)}`)
      }
    }
  })

  it('show nobody a unit for which he does not answer: not in the list, not in the level, not when he asks for it', async () => {
    const own = await seen(who.bureauHead, '&level=town')
    expect(own.units.map((it: any) => it.unit.number)).toEqual(['D1'])
    expect(own.levels.map((it: any) => [it.level, it.units])).toEqual([
      ['town', 1],
      ['village', 1],
    ])
    expect((await at(who.bureauHead).get('/api/insight/actions?unit=D2')).body.code).toBe('absent')
    expect((await at(who.countySecretary).get('/api/insight/actions?unit=XX')).body.code).toBe('absent')
    expect(await seen(who.clerk)).toMatchObject({ levels: [], level: null, units: [] })
    expect(await listed(who.bureauHead, '&level=county')).toBe(0)
  })

  it('for a sign are counted for their actor alone and for whom he asked, as they are listed', async () => {
    const before = (await seen(who.viceChief, '&unit=D1')).levels[0].counted.acts
    const absence = {
      fact: 'absence-recorded',
      on: '2026-03-01',
      person: who.bureauDeputy,
      unit: 'D1',
      reported: false,
    }
    expect((await at(who.bureauHead).post('/api/facts', absence)).status).toBe(200)
    const signs = (await at(who.bureauHead).get('/api/signs')).body.items
    const act = await record(who.bureauHead, `sign:${signs[0].id}`, 'action')
    expect(act.signId).toBe(signs[0].id)
    expect((await seen(who.viceChief)).levels[0].counted.acts).toBe(before)
    const own = await seen(who.bureauHead, '&level=town')
    expect(own.units[0].counted.acts).toBe(5)
    await opensToItself(who.bureauHead, own.units[0].counted, '&unit=D1')
    const others = await seen(who.countySecretary, '&level=town')
    expect(others.units[0].counted.acts).toBe(4)
    await opensToItself(who.countySecretary, others.units[0].counted, '&unit=D1')
  })

  it('are asked for over a year at most, and by no words but the known ones', async () => {
    const status = async (query: string) => (await at(who.countySecretary).get(`/api/insight/actions?${query}`)).status
    expect(await status('from=2026-03-02&until=2026-03-01')).toBe(400)
    expect(await status('from=2024-01-01&until=2026-03-01')).toBe(400)
    expect(await status('level=province')).toBe(400)
    expect((await at(who.countySecretary).get('/api/acts?finding=bad')).status).toBe(400)
  })
})

describe('the load of a year', () => {
  const year = async (person: string, query = '') => (await at(person).get(`/api/burden/year?${query}`)).body as any

  it('has twelve months, which together are the load of the year', async () => {
    for (const query of ['', 'unit=D1']) {
      const { months } = await year(who.viceChief, query)
      const whole = (await at(who.viceChief).get(`/api/burden?from=2026-01-01&until=2026-12-31&${query}`)).body
      const same = query === '' ? whole.mine : whole.units.find((it: any) => it.unit.number === 'D1').asked
      expect(months.map((it: any) => it.month)).toHaveLength(12)
      for (const part of ['duties', 'steps', 'confirmations', 'signs', 'presses', 'again']) {
        const sum = months.reduce((all: number, it: any) => all + it.asked[part], 0)
        expect([query, part, sum]).toEqual([query, part, same[part]])
      }
      expect(months[2].asked.confirmations).toBeGreaterThan(0)
      expect(months[0].asked.confirmations).toBe(0)
    }
  })

  it('is one’s own, or of a unit that one answers for; no other is there', async () => {
    expect((await year(who.bureauHead)).units.map((it: any) => it.number)).toEqual(['D1', 'D1A'])
    expect((await year(who.clerk)).units).toEqual([])
    expect((await year(who.bureauHead, 'unit=D2')).code).toBe('absent')
    expect((await year(who.clerk, 'unit=D1')).code).toBe('absent')
    expect((await (await app.as('system-admin')).get('/api/burden/year')).status).toBe(404)
  })
})

describe('who answers for whom', () => {
  const asked = async (person: string, query = '') =>
    (await at(person).get(`/api/insight/supervision?${query}`)).body as any

  it('names for every department and town the head and his supervising leader, to every officer', async () => {
    const { leaders, lines } = await asked(who.clerk)
    expect(leaders).toEqual([{ person: { number: 'P02', name: '陆文舟' }, posts: '县委常委、副县长' }])
    expect(lines.map((it: any) => [it.unit.number, it.head.number, it.leader.number, it.wants])).toEqual([
      ['D1', 'P06', 'P02', []],
      ['D2', 'P10', 'P02', []],
      ['T1', 'P13', 'P02', []],
    ])
    expect((await (await app.as('audit-admin')).get('/api/insight/supervision')).status).toBe(404)
  })

  it('says on what day a head or a leader is wanting', async () => {
    const whole = smallCountyRecords([[who.viceChief, who.bureauHead]])
    const left = ended(whole, who.otherHead, day('2026-02-01'))
    await app.write({
      ...left,
      supervisionLines: left.supervisionLines.map((it) =>
        it.unit === 'T1' ? { ...it, held: { ...it.held, until: day('2026-02-01') } } : it,
      ),
    })
    as[who.clerk] = await app.as(who.clerk)
    const wants = async (on: string) =>
      (await asked(who.clerk, `on=${on}`)).lines.map((it: any) => [it.unit.number, it.headship, it.wants])
    expect(await wants('2026-01-31')).toEqual([
      ['D1', 'seated', []],
      ['D2', 'seated', []],
      ['T1', 'seated', []],
    ])
    expect(await wants('2026-02-01')).toEqual([
      ['D1', 'seated', []],
      ['D2', 'vacant', ['head']],
      ['T1', 'seated', ['leader']],
    ])
  })

  it('opens a unit to what lies within: under whoever is in charge, else under the head of the unit', async () => {
    const bureau = await asked(who.clerk, 'unit=D1')
    expect(bureau.within).toMatchObject({ unit: { number: 'D1' }, leader: { number: 'P02' } })
    expect(bureau.lines.map((it: any) => [it.unit.number, it.leader.number, it.inCharge.number])).toEqual([
      ['D1A', 'P07', 'P07'],
    ])
    const town = await asked(who.clerk, 'unit=T1')
    expect(town.lines.map((it: any) => [it.unit.number, it.leader.number, it.inCharge])).toEqual([['T1C', 'P13', null]])
    expect((await asked(who.clerk, 'unit=XX')).code).toBe('absent')
  })
})
