import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'
import { raiseProblem, stepOnProblem } from '../testing/problems.ts'
import { turnDay } from './daily-turn.ts'

const TODAY = '2026-03-02'
const HATS = ['system-admin', 'security-admin', 'audit-admin']
const UNNAMED = '/api/burden/objections/unnamed'
const NAMED = '/api/burden/objections'

let app: CountyApp
const as: Record<string, Caller> = {}
const at = (name: string) => as[name] as Caller
beforeAll(async () => {
  app = await openCountyApp({
    today: day(TODAY),
    // The clerk of the bureau is kin to the director of the supervision office.
    records: smallCountyRecords([[who.supervisionDirector, who.bureauDeputy]]),
    adopted: [{ postKind: 'town-secretary', duties: ['T01'], from: day('2026-01-01') }],
    cadences: [{ duty: 'T01', every: 'quarter', from: day('2026-01-01') }],
  })
  for (const it of [...Object.values(who), ...HATS]) as[it] = await app.as(it)
})
afterAll(() => app.close())

const objection = (words: string, page = '/duties') => ({ what: 'twice', page, words })
type Shown = { id: string; words: string; page: string; by: { name: string } | null; answer: { words: string } | null }
const listed = async (person: string) => (await at(person).get(NAMED)).body.items as Shown[]
const find = async (person: string, words: string) => (await listed(person)).find((it) => it.words === words)
const rows = (sql: string) => app.db.whole((tx) => tx.rows<Record<string, unknown>>(sql))

describe('an objection without a name', () => {
  const WORDS = '同一张表一个月要了三次'
  const PAGE = '/matters/0197aaaa-1111-7222-8333-444455556666?step=reply#x'
  const key = randomUUID()
  const send = () => at(who.clerk).post(UNNAMED, objection(WORDS, PAGE), { 'idempotency-key': key })

  it('is kept once, however often it is sent', async () => {
    expect((await send()).body).toEqual({ on: TODAY })
    expect((await send()).body).toEqual({ on: TODAY })
    expect((await rows('select 1 from burden_objection')).length).toBe(1)
  })

  it('keeps no account, no person, no moment and no number of what was looked at: in the whole database nothing names him', async () => {
    const [kept] = await rows('select * from burden_objection')
    expect(kept).toMatchObject({ by_person: null, to_asker: null, page: '/matters/…', made_on: TODAY })
    // Version 4: not made of the time, as all other ids are.
    expect(String(kept?.id)[14]).toBe('4')
    const account = (await rows(`select id from account where login = '${who.clerk}'`))[0]?.id
    const entries = await rows("select entry from ledger_entry where entry like '%burden-objected%'")
    expect(entries.length).toBe(1)
    const entry = JSON.parse(String(entries[0]?.entry)) as Record<string, unknown>
    expect([entry.actor, entry.at]).toEqual(['anonymous', '2026-03-01T16:00:00.000Z'])
    expect(JSON.stringify([kept, entry])).not.toContain(String(account))
    expect(JSON.stringify([kept, entry])).not.toContain('0197aaaa')
    const requests = await rows(`select account_id, made_at from request_once where key = '${key}'`)
    expect(requests).toEqual([
      { account_id: '00000000-0000-0000-0000-000000000000', made_at: new Date('2026-03-01T16:00:00Z') },
    ])
    expect(await rows(`select 1 from request_once where account_id = '${String(account)}'`)).toEqual([])
  })

  it('is taken from officers alone: whoever may not ask is turned away before he is forgotten', async () => {
    for (const hat of HATS) expect((await at(hat).post(UNNAMED, objection('x'))).status).toBe(404)
    expect((await app.nobody.post(UNNAMED, objection('x'))).status).toBe(401)
  })

  it('goes to the supervision office and to nobody else, who learn only that one waits', async () => {
    expect(await find(who.supervisionClerk, WORDS)).toMatchObject({ by: null, mayAnswer: true })
    for (const it of [who.clerk, who.bureauHead, who.countySecretary, who.commissionSecretary]) {
      expect([it, await find(it, WORDS)]).toEqual([it, undefined])
    }
    expect((await at(who.clerk).get(NAMED)).body.waiting).toBe(1)
    const desk = (await at(who.supervisionDirector).get('/api/desk')).body.now as { kind: string; why: string }[]
    expect(desk.filter((it) => it.kind === 'objection').map((it) => it.why)).toEqual([WORDS])
  })

  it('is answered in words, once, and then is read by everyone with its answer', async () => {
    const id = (await find(who.supervisionDirector, WORDS))?.id
    const answer = (by: string) => at(by).post(`${NAMED}/${id}/answer`, { words: '只留一次，另外两次取消' })
    expect((await answer(who.clerk)).status).toBe(404)
    expect((await answer(who.supervisionDirector)).status).toBe(200)
    expect((await answer(who.supervisionClerk)).body.code).toBe('answered')
    for (const it of [who.clerk, who.otherClerk]) {
      expect((await find(it, WORDS))?.answer?.words).toBe('只留一次，另外两次取消')
    }
    expect((await at(who.clerk).get(NAMED)).body.waiting).toBe(0)
  })
})

describe('an objection under a name', () => {
  it('about one’s own duty goes to the county’s committee too, whose list it is, and is answered on the desk', async () => {
    const words = '这条职责和上一条重复'
    const { body } = await at(who.bureauHead).post(NAMED, objection(words, '/acts/new?for=occurrence:x'))
    expect((await find(who.countySecretary, words))?.by?.name).toBe('邱大山')
    expect(await find(who.clerk, words)).toBeUndefined()
    expect((await at(who.countySecretary).post(`${NAMED}/${body.id}/answer`, { words: '合并' })).status).toBe(200)
    const desk = (await at(who.bureauHead).get('/api/desk')).body.now as { kind: string; why: string }[]
    expect(desk.filter((it) => it.kind === 'objection').map((it) => it.why)).toEqual(['合并'])
    expect(await find(who.otherHead, words)).toBeUndefined()
  })

  it('about a step of a matter goes to the organ that conducts it, where the matter is his to read; else to the office alone', async () => {
    const draft = { organ: 'U2', unit: 'D1', matter: '统计台账', wants: ['报结果'], dueOn: '2026-03-20' }
    const opened = await at(who.commissionDeputy).post('/api/matters', { procedure: 'press', inputs: draft })
    const page = `/matters/${opened.body.id}`
    await at(who.commissionDeputy).post(NAMED, objection('从这里提的', page))
    await at(who.otherClerk).post(NAMED, objection('看不到的', page))
    expect(await find(who.commissionSecretary, '从这里提的')).toBeDefined()
    expect(await find(who.commissionSecretary, '看不到的')).toBeUndefined()
    expect(await find(who.supervisionClerk, '看不到的')).toBeDefined()
  })

  it('is not answered by whoever made it', async () => {
    const { body } = await at(who.supervisionClerk).post(NAMED, objection('自己提的'))
    expect((await at(who.supervisionClerk).post(`${NAMED}/${body.id}/answer`, { words: 'x' })).body.code).toBe('own')
    expect((await at(who.supervisionDirector).post(`${NAMED}/${body.id}/answer`, { words: 'x' })).status).toBe(200)
  })

  it('is under nobody else’s name: the database refuses it', async () => {
    const viewer = {
      countyId: 1,
      accountId: randomUUID(),
      hat: 'officer',
      person: who.clerk,
      today: day(TODAY),
    } as const
    const foreign = app.db.as({ ...viewer, posts: [], offices: [], answersFor: [], barred: [] }, (tx) =>
      tx.run(
        `insert into burden_objection (county_id, id, made_on, what, page, words, by_person)
         values (1, $1, $2, 'twice', '/', 'x', $3)`,
        [randomUUID(), TODAY, who.bureauHead],
      ),
    )
    await expect(foreign).rejects.toThrow('row-level security')
  })
})

describe('the load of a period', () => {
  const seen = async (person: string, query = '') => (await at(person).get(`/api/burden${query}`)).body

  it('is shown unit by unit to whoever answers for them, in the order of their numbers, and to all others their own alone', async () => {
    app.clock.goTo(day('2026-04-02'))
    await turnDay(app.db, 1, app.clock.today(), app.clock.now())
    for (const it of Object.values(who)) as[it] = await app.as(it)
    const wide = await seen(who.countySecretary)
    const numbers = wide.units.map((it: { unit: { number: string } }) => it.unit.number)
    expect(numbers).toEqual(numbers.toSorted())
    expect(numbers).toContain('T1')
    const own = await seen(who.townSecretary)
    expect(own.units.map((it: { unit: { number: string } }) => it.unit.number)).toEqual(['T1'])
    expect(own.mine.duties).toBeGreaterThan(0)
    expect((await seen(who.clerk)).units).toEqual([])
    for (const hat of HATS) expect((await (await app.as(hat)).get('/api/burden')).status).toBe(404)
  })

  it('is shown post by post without a name, with minutes estimated and uploads none', async () => {
    const { posts, assumed } = await seen(who.townSecretary, '?unit=T1')
    expect(posts.posts.map((it: { post: string }) => it.post)).toEqual(['党委书记'])
    const [{ asked }] = posts.posts
    expect([asked.uploads, asked.again, asked.minutes.least > 0, asked.minutes.most >= asked.minutes.least]).toEqual([
      0,
      0,
      true,
      true,
    ])
    expect(JSON.stringify(posts)).not.toContain('庄稼')
    expect(assumed.length).toBeGreaterThan(0)
    expect((await at(who.bureauHead).get('/api/burden?unit=D2')).status).toBe(404)
    expect((await at(who.countySecretary).get('/api/burden?unit=XX')).status).toBe(404)
    expect((await at(who.bureauHead).get('/api/burden?from=2026-03-02&until=2026-03-01')).status).toBe(400)
  })

  it('counts what was asked of the same person twice', async () => {
    const deputy = await app.as(who.bureauDeputy)
    const before = (await seen(who.bureauHead)).mine
    for (const done of ['看了台账', '看了台账']) {
      const act = { forWhat: 'duty:M01', done, outcome: '属实', nature: 'action' }
      const { body } = await deputy.post('/api/acts', act)
      // Where nobody was asked when it was recorded, he asks.
      if (body.standing === 'unasked') await deputy.post(`/api/acts/${body.id}/ask`, { of: who.bureauHead })
    }
    const after = (await seen(who.bureauHead)).mine
    expect([after.confirmations - before.confirmations, after.again - before.again]).toEqual([2, 1])
  })

  it('counts the work on problems and reports of absence, to those who may read them', async () => {
    const of = async (person: string) => {
      const { units } = await seen(person)
      const town = units.find((it: { unit: { number: string } }) => it.unit.number === 'T1')
      return [town?.asked.steps ?? 0, town?.asked.minutes.least ?? 0]
    }
    const wasted = { class: 'delay', source: 'self-found', foundBy: '党政办', what: '三件事过了期没有回。' }
    const before = { town: await of(who.townSecretary), county: await of(who.countySecretary) }
    const town = await app.as(who.townSecretary)
    const { body } = await raiseProblem(town, { unit: 'T1', foundOn: '2026-04-01', ...wasted })
    const measures = [{ what: '当周回完', person: who.townMember, dueOn: '2026-04-30' }]
    await stepOnProblem(town, body.id, 'measures', { measures })
    const [steps = 0, minutes = 0] = await of(who.townSecretary)
    expect(steps - before.town[0]).toBe(2)
    // A list of measures is among the longest forms there are.
    expect(minutes - before.town[1]).toBeGreaterThan(15)
    expect((await of(who.countySecretary))[0] - before.county[0]).toBe(2)
    const away = { from: '2026-04-09', fromHalf: 'morning', to: '2026-04-10', toHalf: 'afternoon' }
    const report = { ...away, place: '省城', why: 'meeting', whyWords: '参加培训', standIn: who.townMember }
    const lodged = await town.post('/api/absence-reports', report)
    expect([lodged.status, lodged.body.detail]).toEqual([200, undefined])
    expect((await of(who.townSecretary))[0] - steps).toBe(1)
  })

  it('counts the signs that came to the viewer, and none of which he is not to know', async () => {
    const head = await app.as(who.bureauHead)
    const signs = async (person: string) =>
      (await seen(person)).units.reduce((sum: number, it: { asked: { signs: number } }) => sum + it.asked.signs, 0)
    const [own, others, kin] = [
      await signs(who.bureauHead),
      await signs(who.countySecretary),
      await signs(who.supervisionDirector),
    ]
    const absence = {
      fact: 'absence-recorded',
      on: '2026-04-01',
      person: who.bureauDeputy,
      unit: 'D1',
      reported: false,
    }
    expect((await head.post('/api/facts', absence)).status).toBe(200)
    expect(await signs(who.bureauHead)).toBeGreaterThan(own)
    expect(await signs(who.countySecretary)).toBe(others)
    expect(await signs(who.supervisionDirector)).toBe(kin)
  })
})
