import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'
import { viewerOf } from './modules/access/index.ts'
import { countyInForce } from './modules/organisation/index.ts'

const TODAY = '2026-03-02'
let app: CountyApp
/** The clerk of the supervision office is kin of the town secretary; the county secretary of a head of department. */
const records = smallCountyRecords([
  [who.supervisionClerk, who.townSecretary],
  [who.countySecretary, who.otherHead],
  [who.clerk, who.bureauHead],
])
beforeEach(async () => {
  app = await openCountyApp({ records })
})
afterEach(() => app.close())

const get = async (by: string, path: string): Promise<Answer> => (await app.as(by)).get(path)
const post = async (by: string, path: string, body: object): Promise<Answer> => (await app.as(by)).post(path, body)
const made = async (by: string, path: string, body: object) => {
  const { status, body: it } = await post(by, path, body)
  expect([path, status, it.detail]).toEqual([path, 200, undefined])
  return it
}
const raise = async (unit: string, by: string, what = '集镇摊位费没有入账。'): Promise<string> => {
  const problem = { unit, class: 'funds-and-assets', source: 'self-found', foundBy: '自查', foundOn: TODAY, what }
  return `matter:${(await made(by, '/api/matters', { procedure: 'problem', inputs: problem })).id}`
}
const send = async (by: string, organ: string, unit: string, task = '摊位费清理'): Promise<string> => {
  const inputs = { organ, unit, task, wanted: '逐户核对，多收的退回' }
  return `matter:${(await made(by, '/api/matters', { procedure: 'task', inputs })).id}`
}
const act = { forWhat: 'duty:S02', done: '到市场问了三户摊主。', outcome: '', nature: 'action' }
const acted = (by: string, more: object = {}) => post(by, '/api/acts', { ...act, ...more })
const act_ = (by: string, more: object = {}) => made(by, '/api/acts', { ...act, ...more })
const page = async (by: string, query = '') => (await get(by, `/api/in-person${query}`)).body
const of = (person: string) => `?person=${person}`

describe('an act in person', () => {
  it('names a matter on record, or is refused by name', async () => {
    expect((await acted(who.townSecretary)).body).toMatchObject({ code: 'needs-matter', fields: [{ field: 'matter' }] })
    for (const matter of ['problem:x', 'matter:0197f3a2-0000-7000-8000-000000000001', 'sign:1', '"; drop'])
      expect((await acted(who.townSecretary, { matter })).body.code).toBe('unknown-matter')
    const matter = await raise('T1', who.townSecretary)
    expect(await act_(who.townSecretary, { matter })).toMatchObject({ matter, handedTo: null, late: false })
  })

  it('cannot be about what he may not read, and is told no more than that it is not there', async () => {
    const ofBureau = await raise('D1', who.bureauHead)
    const ofKin = await raise('D2', who.otherHead)
    expect((await acted(who.townSecretary, { matter: ofBureau })).body).toEqual(
      (await acted(who.townSecretary, { matter: 'matter:0197f3a2-0000-7000-8000-000000000001' })).body,
    )
    expect((await acted(who.countySecretary, { matter: ofKin })).body.code).toBe('unknown-matter')
    await act_(who.countySecretary, { matter: ofBureau })
  })

  it('is no other duty’s, and only the secretary owes it', async () => {
    const matter = await raise('T1', who.townSecretary)
    expect((await acted(who.townDiscipline, { matter })).body.code).toBe('not-yours')
    const other = await acted(who.townSecretary, { forWhat: 'duty:S08', matter })
    expect([other.status, other.body.code]).toEqual([400, 'bad-input'])
    expect((await acted(who.townSecretary, { forWhat: 'duty:S08' })).status).toBe(200)
  })

  it('entered on a later day is 补录, and takes no content of a petition', async () => {
    const matter = await raise('T1', who.townSecretary)
    expect(await act_(who.townSecretary, { matter, on: '2026-02-20' })).toMatchObject({ late: true })
    const told = await acted(who.townSecretary, { matter, done: '问了举报人。' })
    expect([told.status, told.body.detail]).toEqual([400, expect.stringContaining('信访件、线索的内容')])
  })

  it('names a unit that exists where he gave it to one', async () => {
    const matter = await raise('T1', who.townSecretary)
    expect((await acted(who.townSecretary, { matter, handedTo: 'X9' })).body.code).toBe('unknown-unit')
    expect(await act_(who.townSecretary, { matter, handedTo: 'T1C' })).toMatchObject({
      handedTo: { name: '石桥镇纪委' },
    })
  })

  it('may be about a task that was given to his town, never about a shell or a matter of his own', async () => {
    const matter = await send(who.countySecretary, 'U1', 'T1')
    await act_(who.townSecretary, { matter })
    // Of what kind a matter is nobody changes, the program neither.
    const owner = new pg.Client({ connectionString: app.adminUrl })
    await owner.connect()
    const asIf = (what: string) =>
      owner.query(`update matter set ${what} where id = $1`, [matter.slice('matter:'.length)])
    await asIf(`procedure = 'petition'`)
    expect((await acted(who.townSecretary, { matter })).body.code).toBe('unknown-matter')
    await asIf(`procedure = 'interference'`)
    expect((await acted(who.townSecretary, { matter })).body.code).toBe('unknown-matter')
    await asIf(`procedure = 'accountability', subject_person = '${who.townSecretary}'`)
    await owner.end()
    expect((await acted(who.townSecretary, { matter })).body.code).toBe('unknown-matter')
  })

  it('asks nobody by itself who is kin of whoever it is about, nor may he be asked', async () => {
    const matter = await raise('D2', who.otherHead)
    const waiting = async (by: string) => (await get(by, '/api/confirmations')).body.items.length
    await act_(who.otherHead, { matter, outcome: '退回两户' })
    expect(await waiting(who.viceChief)).toBe(1)
    await app.write(
      smallCountyRecords([
        [who.viceChief, who.otherHead],
        [who.countySecretary, who.otherHead],
      ]),
    )
    await app.turnTo('2026-03-03' as never)
    const done = await act_(who.otherHead, { matter, outcome: '又退回一户' })
    expect([done.standing, await waiting(who.viceChief), await waiting(who.countySecretary)]).toEqual(['unasked', 1, 0])
    expect((await post(who.otherHead, `/api/acts/${done.id}/ask`, { of: who.viceChief })).body.code).toBe('concerned')
  })
})

/** What his desk says of it: one line at most. */
const onDesk = async (by: string) =>
  (await get(by, '/api/desk')).body.now
    .filter((it: any) => it.kind === 'in-person')
    .map((it: any) => [it.title, it.go.href])

describe('the page of a secretary', () => {
  it('puts his acts under their matter, with where it stands now', async () => {
    const matter = await raise('T1', who.townSecretary)
    await act_(who.townSecretary, { matter, forWhat: 'duty:S01', on: '2026-02-28' })
    await act_(who.townSecretary, { matter, outcome: '退了两户' })
    const { matters, holder, units, withoutMatter } = await page(who.townSecretary)
    expect([holder.number, units.map((it: any) => it.number), withoutMatter]).toEqual([who.townSecretary, ['T1'], []])
    expect(matters).toHaveLength(1)
    expect(matters[0].matter).toMatchObject({ key: matter, state: '等写措施', number: 'WT〔2026〕1号' })
    expect(matters[0].acts.map((it: any) => [it.kind, it.act.on])).toEqual([
      ['deploy', '2026-02-28'],
      ['ask', TODAY],
    ])
    expect(matters[0].handed).toBeNull()
    expect((await page(who.townSecretary, '?until=2026-02-27')).matters).toEqual([])
    expect((await get(who.townSecretary, '/api/in-person?from=2026-03-02&until=2026-03-01')).status).toBe(400)
  })

  it('says that a matter was handed to the discipline body, and what he did afterwards', async () => {
    const matter = await raise('T1', who.townSecretary)
    await act_(who.townSecretary, { matter, handedTo: 'T1C' })
    const handed = async () => (await page(who.townSecretary)).matters[0].handed
    expect(await handed()).toEqual({ on: TODAY, to: { number: 'T1C', name: '石桥镇纪委' }, afterwards: null })
    await act_(who.townSecretary, { matter, forWhat: 'duty:S03' })
    expect(await handed()).toMatchObject({ afterwards: { kind: 'coordinate', on: TODAY } })
  })

  it('says so too of a task that he gave to the discipline body, and of what is on record as handed over', async () => {
    const task = await send(who.townSecretary, 'T1', 'T1C')
    await act_(who.townSecretary, { matter: task, forWhat: 'duty:S01' })
    expect((await page(who.townSecretary)).matters[0].handed).toMatchObject({ to: { number: 'T1C' }, afterwards: null })
    const problem = await raise('T1', who.townSecretary)
    await act_(who.townSecretary, { matter: problem, on: '2026-02-20' })
    const { number } = (await page(who.townSecretary)).matters.find((it: any) => it.matter.key === problem).matter
    const fact = { fact: 'problem-acted-on', problem: number, by: who.townSecretary, act: 'handed-over', on: TODAY }
    await made(who.supervisionDirector, '/api/facts', fact)
    const found = (await page(who.townSecretary)).matters.find((it: any) => it.matter.key === problem)
    expect(found.handed).toEqual({ on: TODAY, to: null, afterwards: null })
  })

  it('says first what waits for him: a problem he did nothing about, a task that nobody began', async () => {
    const problem = await raise('T1', who.townSecretary)
    const task = await send(who.countySecretary, 'U1', 'T1')
    expect((await page(who.countySecretary)).now).toEqual([])
    await app.turnTo('2026-03-06' as never)
    const waiting = async (by: string) => (await page(by)).now.map((it: any) => [it.why, it.matter.key])
    expect(await waiting(who.townSecretary)).toEqual([['untouched', problem]])
    expect(await waiting(who.countySecretary)).toEqual([['not-begun', task]])
    expect(await onDesk(who.countySecretary)).toEqual([
      ['四个亲自：“石桥镇党委：摊位费清理”等您亲自办', '/acts/in-person'],
    ])
    const other = await raise('T1', who.townSecretary)
    expect(await onDesk(who.townSecretary)).toHaveLength(1)
    expect(await onDesk(who.viceChief)).toEqual([])
    await act_(who.countySecretary, { matter: task, forWhat: 'duty:S03' })
    for (const matter of [problem, other]) await act_(who.townSecretary, { matter })
    expect(await onDesk(who.countySecretary)).toEqual([])
    expect(await waiting(who.countySecretary)).toEqual([])
    expect(await waiting(who.townSecretary)).toEqual([])
  })

  it('keeps a task that was taken back, as taken back', async () => {
    const task = await send(who.countySecretary, 'U1', 'T1')
    await act_(who.countySecretary, { matter: task, forWhat: 'duty:S01' })
    await made(who.countySecretary, `/api/matters/${task.slice('matter:'.length)}/steps`, {
      step: 'withdraw',
      inputs: { withdrawnWhy: '交错了单位' },
    })
    const { matters, now } = await page(who.countySecretary)
    expect(matters[0].matter).toMatchObject({ state: '已收回', endedOn: TODAY })
    expect(now).toEqual([])
    const offered = (await get(who.countySecretary, '/api/in-person/matters')).body.matters
    expect(offered.map((it: any) => it.key)).not.toContain(task)
  })
})

describe('whoever is not entitled', () => {
  const readers = async (person: string) => {
    const found = []
    for (const by of Object.values(who))
      if ((await get(by, `/api/in-person${of(person)}`)).status === 200) found.push(by)
    return found.toSorted()
  }

  it('finds no such page: it is for the secretary and for whoever answers for his unit, never for his kin', async () => {
    expect(await readers(who.townSecretary)).toEqual([
      who.countySecretary,
      who.viceChief,
      who.commissionSecretary,
      who.supervisionDirector,
      who.townSecretary,
    ])
    expect((await get(who.clerk, '/api/in-person')).status).toBe(404)
    expect((await get(who.countySecretary, `/api/in-person${of(who.clerk)}`)).body).toEqual(
      (await get(who.countySecretary, `/api/in-person${of('X99')}`)).body,
    )
    const listed = async (by: string) =>
      (await get(by, '/api/in-person/secretaries')).body.secretaries.map((it: any) => it.person.number)
    expect(await listed(who.townSecretary)).toEqual([who.townSecretary])
    expect(await listed(who.clerk)).toEqual([])
    expect(await listed(who.supervisionClerk)).not.toContain(who.townSecretary)
    expect((await app.nobody.get('/api/in-person')).status).toBe(401)
    expect((await get('system-admin', '/api/in-person')).status).not.toBe(200)
  })

  it('learns nothing of a matter that is not before him, not even that there was an act', async () => {
    const kept = await send(who.countySecretary, 'U1', 'D1')
    const open = await raise('D1', who.bureauHead)
    await act_(who.countySecretary, { matter: kept, forWhat: 'duty:S01', done: '把任务当面交给局长。' })
    await act_(who.countySecretary, { matter: open, done: '问了房租的账。' })
    const seen = await page(who.commissionSecretary, of(who.countySecretary))
    expect(seen.matters.map((it: any) => it.matter.key)).toEqual([open])
    expect(JSON.stringify(seen)).not.toContain('当面交给局长')
    const acts = (await get(who.commissionSecretary, `/api/acts?person=${who.countySecretary}&most=100`)).body.items
    expect(acts.map((it: any) => it.matter)).toEqual([open])
    expect((await page(who.countySecretary)).matters).toHaveLength(2)
  })

  it('does not find it among what the secretary is said to have performed either', async () => {
    const task = await send(who.countySecretary, 'U1', 'T1')
    const { id } = await act_(who.townSecretary, { matter: task, done: '逐户核了补贴。', outcome: '退了四笔' })
    await made(who.countySecretary, `/api/acts/${id}/confirm`, { finding: 'true' })
    const chosen = encodeURIComponent(JSON.stringify({ organ: 'U2', subjectKind: 'person', person: who.townSecretary }))
    const said = async (by: string) =>
      JSON.stringify((await get(by, `/api/procedures/accountability/form?chosen=${chosen}`)).body.beside)
    expect(await said(who.commissionDeputy)).toContain('没有查到')
    expect(await said(who.supervisionDirector)).toContain('逐户核了补贴')
  })

  it('even where the program forgot to look: the second lock keeps the act too', async () => {
    const matter = await raise('D1', who.bureauHead)
    await act_(who.bureauHead, { matter })
    const counted = async (person: string) => {
      const viewer = await app.db.inCounty(1, async (tx) =>
        viewerOf(
          { accountId: randomUUID(), hat: 'officer', person },
          1,
          await countyInForce(tx, app.db, 1),
          app.clock.today(),
        ),
      )
      return app.db.as(viewer, async (tx) => (await tx.rows('select id from act')).length)
    }
    expect([await counted(who.viceChief), await counted(who.townSecretary)]).toEqual([1, 0])
    // Kin of the head in whose unit the problem is.
    expect(await counted(who.clerk)).toBe(0)
  })

  it('is offered for an act only what he may read and what is open', async () => {
    const mine = await raise('T1', who.townSecretary)
    await raise('D1', who.bureauHead)
    const offered = async (q = '') =>
      (await get(who.townSecretary, `/api/in-person/matters${q}`)).body.matters.map((it: any) => it.key)
    expect(await offered()).toEqual([mine])
    expect(await offered(`?q=${encodeURIComponent('摊位')}`)).toEqual([mine])
    expect(await offered(`?q=${encodeURIComponent('房租')}`)).toEqual([])
    expect(await offered(`?q=${encodeURIComponent('房租')}&chosen=${mine}`)).toEqual([mine])
  })
})
