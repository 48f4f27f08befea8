import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'
import { prepareTalk } from '../testing/talks.ts'
import { viewerOf } from './modules/access/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import { openScope, scopeText } from './platform/database/scope.ts'
import type { Viewer } from './platform/viewer.ts'

let app: CountyApp
const ids = { sign: '', talk: '', matter: '' }
const kin = who.supervisionClerk
beforeAll(async () => {
  // The clerk of the supervision office, to which the sign also goes, is related to the person concerned.
  app = await openCountyApp({ records: smallCountyRecords([[kin, who.bureauDeputy]]) })
  const office = await app.as(who.supervisionDirector)
  const violation = (ref: string) =>
    office.post('/api/facts', {
      fact: 'violation-recorded',
      on: app.clock.today(),
      person: who.clerk,
      discipline: 'work',
      source: 'inspection',
      ref,
    })
  await violation('检字1号')
  await app.turnTo('2026-03-10' as never, true)
  const again = await app.as(who.supervisionDirector)
  await again.post('/api/facts', {
    fact: 'violation-recorded',
    on: '2026-03-10',
    person: who.clerk,
    discipline: 'work',
    source: 'inspection',
    ref: '检字2号',
  })
  const head = await app.as(who.bureauHead)
  const signs = (await head.get('/api/signs')).body.items
  ids.sign = signs.find((it: { kind: string }) => it.kind === 'leader-inactive-after-first').id
  ids.talk = (await prepareTalk(head, 'ask', {}, `sign:${ids.sign}`)).body.id
  await head.get(`/api/matters/${ids.talk}/documents/notice`)
  await head.post(`/api/signs/${ids.sign}/answer`, { answer: 'remind', words: '当面提醒' })
  const inputs = {
    organ: 'U2',
    subjectKind: 'person',
    person: who.bureauDeputy,
    grounds: ['W08'],
    source: 'sign',
    matter: '前一次以后没有谈话',
    dutyBasis: '班子分工',
    performedRead: true,
  }
  const opened = await (await app.as(who.supervisionDirector)).post('/api/matters', {
    procedure: 'accountability',
    inputs,
  })
  ids.matter = opened.body.id
})
afterAll(() => app.close())

const viewer = (person: string): Promise<Viewer> =>
  app.db.inCounty(1, async (tx) => {
    const account = await tx.row<{ id: string }>('select id from account where person = $1', [person])
    const seen = { accountId: account?.id ?? '', hat: 'officer', person } as const
    return viewerOf(seen, 1, await countyInForce(tx, app.db, 1), app.clock.today())
  })

/** What someone would read if every reading door of the program forgot to look. */
async function raw(person: string, table: string): Promise<Record<string, unknown>[]> {
  return app.db.as(await viewer(person), (tx) => tx.rows(`select * from ${table}`))
}
const ofMatter = (it: Record<string, unknown>) => it.id === ids.matter || it.matter_id === ids.matter
const ofSign = async (person: string, table: string) =>
  (await raw(person, table)).filter((it) => it.sign_id === ids.sign || it.id === ids.sign)

describe('with every reading door of the program left open, the database itself', () => {
  it.each(['sign', 'sign_addressee', 'sign_answer'])('shows %s to those it went to', async (table) => {
    for (const person of [who.bureauHead, who.supervisionDirector]) {
      expect([person, (await ofSign(person, table)).length > 0]).toEqual([person, true])
    }
  })

  it.each(['sign', 'sign_addressee', 'sign_answer', 'sign_reply'])(
    'hides %s from the person concerned, from those barred and from all others',
    async (table) => {
      for (const person of [who.bureauDeputy, kin, who.clerk, who.sectionHead, who.otherHead, who.countySecretary]) {
        expect([person, await ofSign(person, table)]).toEqual([person, []])
      }
    },
  )

  it.each([
    'matter',
    'matter_step',
    'matter_reader',
    'running_clock',
    'dissent',
    'matter_document',
    'matter_reading',
    'number_series',
  ])('hides %s of a matter from all but its readers', async (table) => {
    for (const person of [who.bureauDeputy, kin, who.clerk, who.otherHead, who.townSecretary]) {
      expect([person, (await raw(person, table)).filter(ofMatter)]).toEqual([person, []])
    }
  })

  it('shows a matter to its readers, and each of them no other reader', async () => {
    for (const person of [who.supervisionDirector, who.commissionSecretary]) {
      expect((await raw(person, 'matter')).filter(ofMatter).map((it) => it.id)).toEqual([ids.matter])
      expect((await raw(person, 'matter_reader')).map((it) => it.person)).toEqual([person])
    }
  })

  it('hides a talk from the person talked to until it is held, and from his whole unit', async () => {
    expect((await raw(who.bureauHead, 'matter')).map((it) => it.id)).toContain(ids.talk)
    for (const person of [who.bureauDeputy, kin, who.sectionHead, who.supervisionDirector, who.otherHead]) {
      expect([person, (await raw(person, 'matter')).filter((it) => it.id === ids.talk)]).toEqual([person, []])
      expect([person, (await raw(person, 'letter')).filter((it) => it.matter_id === ids.talk)]).toEqual([person, []])
    }
    expect((await raw(who.bureauHead, 'letter')).length).toBe(1)
  })

  it('shows the ledger, which names whom a sign is about, to no officer', async () => {
    for (const person of [who.bureauDeputy, kin, who.countySecretary])
      expect(await raw(person, 'ledger_entry')).toEqual([])
  })

  it('shows the answers to requests to those alone who sent them', async () => {
    for (const person of [who.bureauDeputy, kin, who.countySecretary])
      expect(await raw(person, 'request_once')).toEqual([])
    expect((await raw(who.bureauHead, 'request_once')).length).toBe(2)
  })

  it('lets nobody write an answer or a reply to a sign that is not before him', async () => {
    const barred = await viewer(who.bureauDeputy)
    await expect(
      app.db.as(barred, (tx) =>
        tx.run(
          `insert into sign_reply (county_id, id, sign_id, by_person, words, recorded_at)
           values (1, gen_random_uuid(), $1, $2, 'x', now())`,
          [ids.sign, who.bureauDeputy],
        ),
      ),
    ).rejects.toThrow('row-level security')
    await app.db.as(barred, async (tx) => {
      expect(await tx.run('update sign set answered_on = null where id = $1', [ids.sign])).toBe(0)
    })
  })
})

describe('a transaction', () => {
  let invented: TestApp
  beforeAll(async () => {
    invented = await openTestApp()
  })
  afterAll(() => invented.close())

  it('that names no county, or another one, sees no row of any table', async () => {
    const { rows: tables } = await invented.db.pool.query(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and relname not like 'schema\\_%' and relname <> 'runner'`,
    )
    const seen = async (ask: (sql: string) => Promise<{ seen: number }[]>) => {
      for (const { name } of tables) {
        expect([name, await ask(`select count(*)::int as seen from ${name}`)]).toEqual([name, [{ seen: 0 }]])
      }
    }
    await seen(async (sql) => (await invented.db.pool.query(sql)).rows)
    await invented.db.inCounty(2, (tx) => seen((sql) => tx.rows(sql)))
    const stranger = { ...(await viewer(who.bureauHead)), countyId: 2 }
    await invented.db.as(stranger, (tx) => seen((sql) => tx.rows(sql)))
    expect(tables.length).toBeGreaterThan(25)
  })

  it('forgets who asked when it ends: the next one on the same connection begins with nothing', async () => {
    const client = await invented.db.pool.connect()
    const { key } = invented.entrance
    await client.query('begin')
    await openScope(client, key, scopeText({ kind: 'whole-database' }))
    expect((await client.query('select 1 from county')).rows).toHaveLength(1)
    await client.query('commit')
    expect((await client.query('select 1 from county')).rows).toEqual([])
    client.release()
  })
})
