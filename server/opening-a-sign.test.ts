import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'

/** The head of the office to which signs go is himself the one concerned; a clerk of the same office is his kin. */
const head = who.supervisionDirector
const kin = who.supervisionClerk
const records = smallCountyRecords([[head, kin]])
const withTwo = {
  ...records,
  people: [...records.people, { number: 'P20', name: '丁一', born: null, rank: null, managedBy: 'county' as const }],
  tenures: [
    ...records.tenures,
    { person: 'P20', unit: 'U2A', post: '科员', held: { from: '2024-01-01' as never, until: null } },
  ],
}

let app: CountyApp
let sign: string
const as = (person: string): Promise<Caller> => app.as(person)
beforeAll(async () => {
  app = await openCountyApp({ records: withTwo })
  const absence = (on: string) => ({
    fact: 'absence-recorded',
    on,
    person: 'P20',
    unit: 'U2A',
    reported: false,
    seenBy: [head],
  })
  const secretary = await as(who.commissionSecretary)
  await secretary.post('/api/facts', absence('2026-03-02'))
  await app.turnTo('2026-03-25' as never, true)
  await (await as(who.commissionSecretary)).post('/api/facts', absence('2026-03-25'))
  const signs = (await (await as(who.commissionSecretary)).get('/api/signs')).body.items
  sign = signs.find((it: { kind: string }) => it.kind === 'head-inactive-on-absences').id
})
afterAll(() => app.close())

const seen = async (person: string) => (await as(person)).get(`/api/signs/${sign}`)
const listed = async (person: string) =>
  (await (await as(person)).get('/api/signs?state=all')).body.items.some((it: { id: string }) => it.id === sign)

describe('a sign about someone whose own office it went to', () => {
  it('is before his colleagues and his superior, and not before him or his kin', async () => {
    for (const person of [who.commissionSecretary, 'P20'])
      expect([person, await listed(person)]).toEqual([person, true])
    for (const person of [head, kin]) {
      expect([person, await listed(person), (await seen(person)).status]).toEqual([person, false, 404])
    }
  })

  it('shows him the facts and grounds once a check has opened it, and nothing else', async () => {
    const secretary = await as(who.commissionSecretary)
    const answer = { answer: 'check', words: '看了外出登记', confirmedBy: who.countySecretary }
    expect((await secretary.post(`/api/signs/${sign}/answer`, { ...answer, confirmedBy: kin })).status).toBe(400)
    expect((await secretary.post(`/api/signs/${sign}/answer`, { ...answer, confirmedBy: head })).status).toBe(400)
    expect((await secretary.post(`/api/signs/${sign}/answer`, answer)).status).toBe(200)
    const { body } = await seen(head)
    expect([body.mine, body.next, body.to, body.mayReply]).toEqual(['concerned', [], [], true])
    expect(body.facts.length).toBeGreaterThan(1)
  })

  it('is not his to answer, to talk over or to record an act for, though it went to the office he heads', async () => {
    const own = await as(head)
    const body = { answer: 'not-so', words: '没有的事' }
    expect((await own.post(`/api/signs/${sign}/answer`, body)).status).toBe(404)
    expect((await own.get(`/api/procedures/talk-heart/form?from=sign:${sign}`)).status).toBe(404)
    const act = { forWhat: `sign:${sign}`, done: 'x', nature: 'action' }
    expect((await own.post('/api/acts', act)).body.code).toBe('not-yours')
    expect(await listed(head)).toBe(false)
  })

  it('takes his reply, which its addressees read and his kin do not', async () => {
    expect((await (await as(head)).post(`/api/signs/${sign}/reply`, { words: '当时已口头提醒。' })).status).toBe(200)
    expect((await (await as(who.commissionSecretary)).post(`/api/signs/${sign}/reply`, { words: 'x' })).status).toBe(
      404,
    )
    expect((await seen('P20')).body.replies).toMatchObject([{ words: '当时已口头提醒。', by: { number: head } }])
    expect((await seen(kin)).status).toBe(404)
    expect((await (await as(kin)).post(`/api/signs/${sign}/reply`, { words: 'x' })).status).toBe(404)
    for (const person of [kin, who.bureauHead, who.townSecretary]) {
      const text = JSON.stringify((await (await as(person)).get('/api/desk')).body)
      expect([person, text.includes(sign)]).toEqual([person, false])
    }
  })
})
