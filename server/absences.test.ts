import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import type { Caller } from '../testing/app.ts'
import { openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'

const TODAY = '2026-03-02'
const records = () => {
  const small = smallCountyRecords([
    [who.commissionSecretary, who.bureauDeputy],
    [who.sectionHead, who.clerk],
  ])
  const tenures = small.tenures.map((it) =>
    it.person === who.bureauDeputy ? { ...it, post: '党组副书记、常务副局长' } : it,
  )
  return { ...small, tenures }
}
const rules = { absenceLeaderDays: 1, absenceAheadWorkdays: 3, absenceHeadsTogether: 1 }

const going = (from: string, to: string, more: object = {}) => ({
  from,
  fromHalf: 'morning',
  to,
  toHalf: 'afternoon',
  place: '市统计局',
  why: 'meeting',
  whyWords: '报表会审',
  ...more,
})
const SHORT = { shortWhy: '昨天下午才接到通知' }
const ahead = (on: string) => going(on, on)

async function opened(today = TODAY, numbers: Record<string, number> | null = rules) {
  const app = await openCountyApp({ today: day(today), records: records(), numbers })
  const callers = new Map<string, Caller>()
  const at = async (person: string) => {
    const session = `${person} ${app.clock.today()}`
    const known = callers.get(session) ?? (await app.as(person))
    callers.set(session, known)
    return known
  }
  const lodge = async (by: string, body: object) => (await at(by)).post('/api/absence-reports', body)
  const see = async (by: string, id: string) => (await at(by)).get(`/api/absence-reports/${id}`)
  const act = async (by: string, id: string, what: string, body: object) =>
    (await at(by)).post(`/api/absence-reports/${id}/${what}`, body)
  return { app, at, lodge, see, act }
}
type World = Awaited<ReturnType<typeof opened>>
const names = (people: { number: string }[]) => people.map((it) => it.number)

describe('a report before leaving', () => {
  let world: World
  let id: string
  beforeAll(async () => {
    world = await opened()
    const done = await world.lodge(who.clerk, going('2026-03-06', '2026-03-06', { standIn: who.bureauDeputy }))
    expect(done.status).toBe(200)
    id = done.body.id
  })
  afterAll(() => world.app.close())

  it('has a number and goes to the leader in charge when it is short', async () => {
    const { body } = await world.see(who.clerk, id)
    expect([body.number, body.late, body.state]).toEqual(['外出〔2026〕1号', false, 'lodged'])
    expect(names(body.approvers)).toEqual([who.bureauDeputy])
  })

  it('goes to the chief when it is longer', async () => {
    const { body } = await world.lodge(who.clerk, going('2026-03-10', '2026-03-12'))
    expect(names(body.approvers)).toEqual([who.bureauHead])
  })

  it('of the chief goes to his supervising leader', async () => {
    const { body } = await world.lodge(who.bureauHead, going('2026-03-16', '2026-03-16'))
    expect(names(body.approvers)).toEqual([who.viceChief])
  })

  it('waits on the desk of whoever approves, and on nobody else’s', async () => {
    const waiting = async (person: string) =>
      (await (await world.at(person)).get('/api/desk')).body.now.filter((it: any) => it.id === id)
    expect((await waiting(who.bureauDeputy)).map((it: any) => it.kind)).toEqual(['absence-report'])
    expect(await waiting(who.bureauHead)).toEqual([])
    expect(await waiting(who.clerk)).toEqual([])
  })

  it('is for a stranger, for his kin and for the three administrators not there', async () => {
    for (const person of [who.otherHead, who.townDiscipline, who.sectionHead]) {
      expect([person, (await world.see(person, id)).status]).toEqual([person, 404])
      expect((await (await world.at(person)).get('/api/absence-reports')).body.items).toEqual([])
    }
    for (const hat of ['system-admin', 'security-admin', 'audit-admin'])
      expect([hat, (await world.see(hat, id)).status >= 400]).toEqual([hat, true])
  })

  it('is approved by nobody but the one named, and once', async () => {
    expect((await world.act(who.clerk, id, 'decide', { decision: 'approved' })).status).toBe(403)
    expect((await world.act(who.bureauHead, id, 'decide', { decision: 'approved' })).body.code).toBe('not-yours')
    expect((await world.act(who.bureauDeputy, id, 'decide', { decision: 'declined' })).body.code).toBe('words-needed')
    expect((await world.act(who.bureauDeputy, id, 'decide', { decision: 'approved' })).body.state).toBe('approved')
    expect((await world.act(who.bureauDeputy, id, 'decide', { decision: 'approved' })).body.code).toBe('decided')
  })

  it('is not taken twice for the same half days, backwards, for more than a year, or with a stranger standing in', async () => {
    expect((await world.lodge(who.clerk, going('2026-03-06', '2026-03-07'))).body.code).toBe('overlaps')
    expect((await world.lodge(who.clerk, going('2026-03-20', '2026-03-19'))).body.code).toBe('backwards')
    expect((await world.lodge(who.clerk, going('2026-03-20', '2036-03-20'))).body.code).toBe('too-long')
    const with_ = (standIn: string) => going('2026-03-25', '2026-03-25', { standIn })
    expect((await world.lodge(who.clerk, with_(who.otherClerk))).body.code).toBe('stand-in')
    expect((await world.lodge(who.clerk, with_(who.clerk))).body.code).toBe('stand-in')
    expect((await world.lodge(who.clerk, with_(who.sectionHead))).body.code).toBe('stand-in-barred')
  })

  it('is entered for another by whoever answers for his unit, with his name, and not by others', async () => {
    const asked = going('2026-03-27', '2026-03-27', { person: who.clerk })
    expect((await world.lodge(who.otherHead, asked)).body.code).toBe('not-for-him')
    expect((await world.lodge(who.sectionHead, asked)).body.code).toBe('not-for-him')
    const { body } = await world.lodge(who.bureauDeputy, asked)
    expect(body.lodgedBy.number).toBe(who.bureauDeputy)
    expect((await world.act(who.bureauDeputy, body.id, 'decide', { decision: 'approved' })).body.code).toBe('not-yours')
  })

  it('is entered by the office of the body for its head, who reads whose hand it was', async () => {
    const asked = going('2026-03-30', '2026-03-30', { person: who.bureauHead })
    const { body } = await world.lodge(who.clerk, asked)
    expect([body.person.number, body.lodgedBy.number]).toEqual([who.bureauHead, who.clerk])
    expect((await world.see(who.bureauHead, body.id)).body.lodgedBy.number).toBe(who.clerk)
    expect((await world.lodge(who.otherClerk, { ...asked, from: '2026-04-01', to: '2026-04-01' })).body.code).toBe(
      'not-for-him',
    )
  })

  it('is in the ledger without place or reason', async () => {
    const rows = await world.app.db.inCounty(1, (tx) =>
      tx.rows<{ entry: string }>(
        `select entry from ledger_entry where county_id = 1 and entry like '%absence-reported%'`,
      ),
    )
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.every((it) => !it.entry.includes('市统计局') && !it.entry.includes('报表会审'))).toBe(true)
  })
})

describe('the rules that the county has set', () => {
  let world: World
  beforeAll(async () => {
    world = await opened()
  })
  afterAll(() => world.app.close())

  it('ask why a report comes short, and block no emergency', async () => {
    expect((await world.lodge(who.otherClerk, ahead('2026-03-03'))).body.code).toBe('short-why')
    const done = await world.lodge(who.otherClerk, { ...ahead('2026-03-03'), ...SHORT })
    expect([done.status, done.body.shortWhy, done.body.late]).toEqual([200, SHORT.shortWhy, false])
  })

  it('warn with the other’s days when the chief and the standing deputy would be away at once', async () => {
    await world.lodge(who.bureauHead, going('2026-03-10', '2026-03-11'))
    const plan = '/api/absence-reports/plan?from=2026-03-11&fromHalf=afternoon&to=2026-03-12&toHalf=morning'
    const { body } = await (await world.at(who.bureauDeputy)).get(plan)
    expect(body.together.map((it: any) => [it.person.number, it.from, it.to])).toEqual([
      [who.bureauHead, '2026-03-10', '2026-03-11'],
    ])
    expect(JSON.stringify(body)).not.toContain('市统计局')
    const both = going('2026-03-11', '2026-03-12')
    expect((await world.lodge(who.bureauDeputy, both)).body.code).toBe('together-why')
    const done = await world.lodge(who.bureauDeputy, { ...both, togetherWhy: '市里点名要两人到场' })
    expect([done.status, names(done.body.together)]).toEqual([200, [who.bureauHead]])
  })

  it('say nothing of two who are not the chief and his standing deputy', async () => {
    expect((await world.lodge(who.sectionHead, going('2026-03-10', '2026-03-11'))).body.together).toEqual([])
  })
})

describe('a county that has set no rule', () => {
  let world: World
  beforeAll(async () => {
    world = await opened(TODAY, null)
  })
  afterAll(() => world.app.close())

  it('has none, and says so', async () => {
    const plan = '/api/absence-reports/plan?from=2026-03-02&fromHalf=afternoon&to=2026-03-09&toHalf=morning'
    const { body } = await (await world.at(who.clerk)).get(plan)
    expect(body.rules.map((it: any) => [it.set, it.says])).toEqual(Array(3).fill([null, '本县没有定，不作要求。']))
    expect([body.short, body.together]).toEqual([false, []])
    expect(names(body.approvers)).toEqual([who.bureauDeputy, who.bureauHead])
  })

  it('sets one with the document that says so', async () => {
    const number = { name: 'absenceLeaderDays', value: 2, fromDay: TODAY, document: '青办〔2026〕5号' }
    expect((await (await world.at('system-admin')).post('/api/county/numbers', number)).status).toBe(200)
    const { body } = await world.lodge(who.clerk, going('2026-03-03', '2026-03-04'))
    expect(names(body.approvers)).toEqual([who.bureauDeputy])
    const { rules: shown } = (await world.see(who.clerk, body.id)).body
    expect(shown[0].says).toContain('青办〔2026〕5号')
    expect(shown[0].under.mark).toBe('L')
  })
})

describe('an absence that was seen', () => {
  let world: World
  beforeAll(async () => {
    world = await opened()
  })
  afterAll(() => world.app.close())
  it('is proposed as reported where a report lodged before leaving covers the day', async () => {
    const { body: report } = await world.lodge(who.otherClerk, { ...ahead('2026-03-03'), ...SHORT })
    world.app.clock.wait(86_400_000)
    const head = await world.at(who.otherHead)
    const found = await head.get(`/api/absence-reports/of-day?person=${who.otherClerk}&on=2026-03-03`)
    expect(found.body).toEqual({
      reported: true,
      report: { number: report.number, lodgedOn: '2026-03-02', late: false },
    })
    expect((await head.get(`/api/absence-reports/of-day?person=${who.otherDeputy}&on=2026-03-03`)).body).toEqual({
      reported: false,
      report: null,
    })
    expect((await head.get(`/api/absence-reports/of-day?person=${who.clerk}&on=2026-03-03`)).status).toBe(404)
  })

  it('that begins in the half day that runs is late by his own word alone', async () => {
    const now = world.app.clock.today()
    const plan = `/api/absence-reports/plan?from=${now}&fromHalf=morning&to=${now}&toHalf=afternoon`
    expect((await (await world.at(who.townMember)).get(plan)).body.leaving).toBe('ask')
    const first = await world.lodge(who.townMember, { ...ahead(now), ...SHORT })
    const other = await world.lodge(who.townDiscipline, { ...ahead(now), left: true })
    expect([first.body.late, other.body.late]).toEqual([false, true])
  })

  it('stays unreported when it is reported after leaving; the 补报 stands beside it with its true day', async () => {
    const head = await world.at(who.otherHead)
    const fact = { fact: 'absence-recorded', on: '2026-03-03', person: who.otherDeputy, unit: 'D2', reported: false }
    expect((await head.post('/api/facts', fact)).body.signsRaised).toBe(1)
    world.app.clock.wait(86_400_000)
    const late = await world.lodge(who.otherDeputy, ahead('2026-03-03'))
    const next = await world.at(who.otherHead)
    expect([late.status, late.body.late, late.body.lodgedOn]).toEqual([200, true, '2026-03-04'])
    const found = await next.get(`/api/absence-reports/of-day?person=${who.otherDeputy}&on=2026-03-03`)
    expect(found.body.reported).toBe(false)
    expect(found.body.report.late).toBe(true)
    const [line] = (await next.get('/api/facts?fact=absence-recorded')).body.items
    expect(line.says).toContain('事先未报备')
    expect(line.report).toEqual({ id: late.body.id, number: late.body.number, lodgedOn: '2026-03-04', covers: false })
    expect((await next.get('/api/signs')).body.items).toHaveLength(1)
  })
})

describe('plans that change', () => {
  let world: World
  let id: string
  beforeAll(async () => {
    world = await opened()
    id = (await world.lodge(who.otherClerk, { ...going('2026-03-03', '2026-03-04'), ...SHORT })).body.id
  })
  afterAll(() => world.app.close())
  const desk = async (person: string) => (await (await world.at(person)).get('/api/desk')).body

  it('put who is away, and until when, on the desk of the head', async () => {
    expect((await desk(who.otherHead)).away).toEqual([])
    world.app.clock.wait(86_400_000)
    expect((await desk(who.otherHead)).away).toEqual([
      {
        person: { number: who.otherClerk, name: '夏青' },
        unit: { number: 'D2', name: '青溪县林业局' },
        on: '2026-03-03',
        reported: true,
        until: '2026-03-04',
        untilHalf: 'afternoon',
        report: id,
      },
    ])
    expect((await desk(who.bureauHead)).away).toEqual([])
  })

  it('are changed by himself alone, with a reason, and what stood before stays to be read', async () => {
    const longer = { gone: true, to: '2026-03-05', toHalf: 'morning', why: '会期延长' }
    expect((await world.act(who.otherHead, id, 'change', longer)).body.code).toBe('not-yours')
    const { body } = await world.act(who.otherClerk, id, 'change', longer)
    expect([body.to, body.toHalf, body.changes.length, body.changes[0].late]).toEqual([
      '2026-03-05',
      'morning',
      1,
      false,
    ])
  })

  it('ask him on the day after whether he is back, and take his word for it', async () => {
    world.app.clock.wait(3 * 86_400_000)
    const [item] = (await desk(who.otherClerk)).now.filter((it: any) => it.kind === 'absence-report')
    expect(item).toMatchObject({ id, go: { href: `/absences/${id}` } })
    expect((await world.act(who.otherClerk, id, 'back', { on: '2026-03-09', half: 'morning' })).body.code).toBe(
      'future',
    )
    const { body } = await world.act(who.otherClerk, id, 'back', { on: '2026-03-05', half: 'morning' })
    expect([body.state, body.back.on, body.back.recordedOn]).toEqual(['back', '2026-03-05', '2026-03-06'])
    expect((await world.act(who.otherClerk, id, 'back', { on: '2026-03-05', half: 'morning' })).body.code).toBe(
      'closed',
    )
    expect((await desk(who.otherClerk)).now.filter((it: any) => it.kind === 'absence-report')).toEqual([])
  })

  it('may be that he does not go at all', async () => {
    const { body: report } = await world.lodge(who.otherDeputy, going('2026-03-20', '2026-03-20'))
    const { body } = await world.act(who.otherDeputy, report.id, 'change', { gone: false, why: '会议取消' })
    expect(body.state).toBe('not-gone')
    const again = going('2026-03-20', '2026-03-20')
    expect((await world.lodge(who.otherDeputy, again)).status).toBe(200)
  })
})
