import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'
import { said } from '../testing/said.ts'
import { carryTalk, prepareTalk } from '../testing/talks.ts'

const TODAY = '2026-03-02'
const concerned = { deputy: who.bureauDeputy, secretary: who.commissionSecretary }
/** In the supervision office, to which signs go; related to one of the two concerned. */
const kin = who.supervisionClerk
const records = smallCountyRecords([[kin, who.bureauDeputy]])

let app: CountyApp
const as: Record<string, Caller> = {}
const known: { signs: string[]; talks: string[]; acts: string[]; facts: string[] } = {
  signs: [],
  talks: [],
  acts: [],
  facts: [],
}

const violation = (person: string, ref: string) => ({
  fact: 'violation-recorded',
  on: TODAY,
  person,
  discipline: 'work',
  source: 'inspection',
  ref,
})
const idsOf = (table: string) =>
  app.db.inCounty(1, async (tx) =>
    (await tx.rows<{ id: string }>(`select id from ${table} order by id`)).map((it) => it.id),
  )
const at = (person: string) => as[person] as Caller

/** Everything a person can ask for, by the routes of the program itself and all that there is to name. */
async function asked(): Promise<string[]> {
  const { paths } = (await app.nobody.get('/api/openapi.json')).body as { paths: Record<string, object> }
  const people = records.people.map((it) => it.number)
  const units = records.units.map((it) => it.number)
  const ids = [...known.signs, ...known.talks, ...known.acts, ...known.facts]
  const plain = Object.keys(paths).filter((it) => 'get' in (paths[it] as object))
  const filled = plain.flatMap((path) => {
    if (path.startsWith('/api/sign-in')) return []
    if (path.includes('{number}'))
      return (path.includes('units') ? units : people).map((it) => path.replace('{number}', it))
    return path.includes('{id}') ? ids.map((it) => path.replace('{id}', it)) : [path]
  })
  return [
    ...filled,
    ...['open', 'answered', 'all'].map((it) => `/api/signs?state=${it}&most=100`),
    ...known.signs.map((it) => `/api/procedures/talk-heart/form?from=sign:${it}`),
    ...people.flatMap((it) => [`/api/acts?person=${it}&most=100`, `/api/duties?person=${it}`]),
    ...units.flatMap((it) => ['acts', 'occurrences', 'facts'].map((list) => `/api/${list}?unit=${it}&most=100`)),
    '/api/facts?most=100',
    ...records.people.map((it) => `/api/search?q=${encodeURIComponent(it.name)}`),
  ]
}

/** What is sent by someone who guesses: it is refused, and the refusal tells nothing. */
async function guesses(person: string): Promise<unknown[]> {
  const answers = []
  for (const id of known.signs) {
    const talk = {
      procedure: 'talk-ask',
      from: `sign:${id}`,
      inputs: { to: concerned.deputy, basis: 'x', reason: 'x' },
    }
    answers.push(
      await at(person).post(`/api/signs/${id}/answer`, { answer: 'not-so', words: '没有的事' }),
      await at(person).post(`/api/signs/${id}/reply`, { words: '说明' }),
      await at(person).post('/api/acts', { forWhat: `sign:${id}`, done: 'x', nature: 'action' }),
      await at(person).post('/api/matters', talk),
    )
  }
  for (const id of known.talks) {
    for (const step of ['hold', 'sign', 'sign-own', 'revisit', 'entrust'])
      answers.push(await carryTalk(at(person), id, step, { heldOn: TODAY, said: 'x', reply: 'x' }))
  }
  for (const id of known.acts) {
    answers.push(await at(person).post(`/api/acts/${id}/confirm`, { finding: 'true' }))
    answers.push(await at(person).post(`/api/acts/${id}/ask`, { of: who.clerk }))
  }
  return answers.map(({ status, body }) => ({ status, body }))
}

async function everything(person: string): Promise<string> {
  const answers = []
  for (const path of await asked()) {
    const answer = await at(person).get(path)
    const words = said(answer)
    answers.push([path, answer.status, typeof words === 'string' ? words.length : words])
  }
  return JSON.stringify([...answers, ...(await guesses(person))], null, 1)
}

/** As if the sign had never been: nothing the program can do, so the machine's owner does it. */
async function erase(): Promise<void> {
  const owner = new pg.Client({ connectionString: app.adminUrl })
  await owner.connect()
  await owner.query(`set session_replication_role = replica; delete from letter; delete from confirmation`)
  for (const table of ['matter_reading', 'matter_reader', 'matter_step'])
    await owner.query(`delete from ${table} where matter_id = any($1::uuid[])`, [known.talks])
  await owner.query('delete from matter where id = any($1::uuid[])', [known.talks])
  for (const table of ['sign_reply', 'sign_answer', 'sign_addressee', 'act']) {
    await owner.query(`delete from ${table} where sign_id = any($1::uuid[])`, [known.signs])
  }
  await owner.query('delete from sign where id = any($1::uuid[])', [known.signs])
  await owner.end()
}

beforeAll(async () => {
  app = await openCountyApp({ records })
  for (const { number } of records.people) as[number] = await app.as(number)
  // The deputy's line has a violation, and the secretary of the commission is recorded as knowing of a problem.
  await at(who.supervisionDirector).post('/api/facts', violation(who.clerk, '检字1号'))
  await at(who.supervisionDirector).post('/api/facts', {
    fact: 'problem-known',
    on: TODAY,
    problem: 'WT-1',
    by: concerned.secretary,
    unit: 'D1',
    class: 'private-fund',
    how: 'inspection',
  })
  await app.turnTo('2026-03-20' as never)
  for (const { number } of records.people) as[number] = await app.as(number)
  const signsBefore = await idsOf('sign')
  await at(who.supervisionDirector).post('/api/facts', { ...violation(who.clerk, '检字2号'), on: '2026-03-20' })
  const about = await app.db.inCounty(1, (tx) =>
    tx.rows<{ id: string; about: string }>('select id, about from sign where about = any($1) order by id', [
      Object.values(concerned),
    ]),
  )
  expect(about.map((it) => it.about).sort()).toEqual([concerned.secretary, concerned.deputy].sort())
  expect(signsBefore.length).toBeGreaterThan(0)
  known.signs = about.map((it) => it.id)
  for (const { id, about: person } of about) {
    const by = at(person === concerned.deputy ? who.bureauHead : who.countySecretary)
    const prepared = await prepareTalk(by, 'ask', { to: person, plannedOn: '2026-03-20' }, `sign:${id}`)
    expect(prepared.status).toBe(200)
    known.talks.push(prepared.body.id)
    await by.get(`/api/matters/${prepared.body.id}/documents/notice`)
    const act = await by.post('/api/acts', {
      forWhat: `sign:${id}`,
      done: '看了台账',
      outcome: '属实',
      nature: 'action',
    })
    expect(act.status).toBe(200)
    known.acts.push(act.body.id)
    await by.post(`/api/signs/${id}/answer`, { answer: 'not-so', words: '正在核对' })
  }
  known.facts = await idsOf('fact')
})
afterAll(() => app.close())

describe('a sign with its talks, letters, acts and answers', () => {
  it('leaves no trace in anything that the person concerned or his kin can ask for', async () => {
    const barred = [concerned.deputy, concerned.secretary, kin]
    const others = [who.otherHead, who.sectionHead]
    const before = new Map<string, string>()
    for (const person of [...barred, ...others, who.bureauHead]) before.set(person, await everything(person))
    // The secretary's own standing lets him see every other sign there is; only the one about himself is not there.
    expect(before.get(concerned.secretary)).toContain('检字2号')
    await erase()
    for (const person of [concerned.deputy, kin, ...others]) {
      expect(await everything(person), person).toBe(before.get(person))
    }
    expect(await everything(concerned.secretary)).toBe(before.get(concerned.secretary))
    expect(await everything(who.bureauHead)).not.toBe(before.get(who.bureauHead))
  })
})

describe('a fact entered by the very person whom its sign will be about', () => {
  it('is answered with the number of signs that came to him, and no more', async () => {
    const other = await openCountyApp({ today: '2026-03-02' as never })
    const head = await other.as(who.bureauHead)
    const absence = (on: string) => ({
      fact: 'absence-recorded',
      on,
      person: who.bureauDeputy,
      unit: 'D1',
      reported: false,
      seenBy: [who.bureauHead],
    })
    await head.post('/api/facts', absence('2026-03-02'))
    await other.turnTo('2026-03-25' as never, true)
    const again = await other.as(who.bureauHead)
    const before = (await again.get('/api/signs?state=all&most=100')).body.items.length
    const { body } = await again.post('/api/facts', absence('2026-03-25'))
    const after = (await again.get('/api/signs?state=all&most=100')).body.items.length
    expect([body.signsRaised, after - before]).toEqual([1, 1])
    const leader = await other.as(who.viceChief)
    const about = (await leader.get('/api/signs')).body.items.map(
      (it: { about: { number: string } }) => it.about.number,
    )
    expect(about).toContain(who.bureauHead)
    await other.close()
  })
})
