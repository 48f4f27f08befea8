import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'

let app: CountyApp
let head: Caller
let sign: string
beforeAll(async () => {
  app = await openCountyApp({ records: smallCountyRecords([[who.supervisionClerk, who.clerk]]) })
  const absence = { fact: 'absence-recorded', on: '2026-03-02', person: who.clerk, unit: 'D1A', reported: false }
  await (await app.as(who.bureauHead)).post('/api/facts', { ...absence, person: who.bureauDeputy, unit: 'D1' })
  await (await app.as(who.sectionHead)).post('/api/facts', absence)
  head = await app.as(who.bureauHead)
  const signs = (await head.get('/api/signs')).body.items
  sign = signs.find((it: { about: { number: string } }) => it.about.number === who.bureauDeputy).id
})
afterAll(() => app.close())

const record = async (by: Caller, more: object = {}) => {
  const act = { forWhat: `sign:${sign}`, done: '当面问明情况', outcome: '已补报备', nature: 'action', ...more }
  return (await by.post('/api/acts', act)).body
}
const ask = (by: Caller, id: string, of: string) => by.post(`/api/acts/${id}/ask`, { of })
const waiting = async (person: string) =>
  (await (await app.as(person)).get('/api/confirmations')).body.items.map((it: { id: string }) => it.id)

describe('an act about which nobody was asked', () => {
  it('is confirmed by whom its actor asks afterwards, as if he had been asked at once', async () => {
    const { id, standing } = await record(head)
    expect([standing, await waiting(who.viceChief)]).toEqual(['unasked', []])
    expect((await ask(head, id, who.viceChief)).body.standing).toBe('asked')
    expect(await waiting(who.viceChief)).toEqual([id])
    const leader = await app.as(who.viceChief)
    expect((await leader.post(`/api/acts/${id}/confirm`, { finding: 'true' })).body.standing).toBe('confirmed')
    expect((await ask(head, id, who.commissionSecretary)).body.code).toBe('already-asked')
  })

  it('is not sent to the actor, to anyone below him, to the one it is about, nor to nobody', async () => {
    const { id } = await record(head)
    for (const [of, code] of [
      [who.bureauHead, 'own-act'],
      [who.sectionHead, 'below'],
      [who.bureauDeputy, 'concerned'],
      ['P99', 'unknown-person'],
      ['', 'bad-input'],
    ] as const) {
      expect([of, (await ask(head, id, of)).body.code]).toEqual([of, code])
    }
    expect((await ask(head, id, who.viceChief)).status).toBe(200)
    expect((await ask(head, id, who.viceChief)).body.code).toBe('already-asked')
  })

  it('is not sent to the kin of the one it is about', async () => {
    const section = await app.as(who.sectionHead)
    const [his] = (await section.get('/api/signs')).body.items
    expect(his.about.number).toBe(who.clerk)
    const { id } = await record(section, { forWhat: `sign:${his.id}` })
    expect((await ask(section, id, who.supervisionClerk)).body.code).toBe('concerned')
    expect((await ask(section, id, who.supervisionDirector)).status).toBe(200)
  })

  it('is not confirmed before anything has come of it', async () => {
    const { id } = await record(head, { outcome: '' })
    expect((await ask(head, id, who.viceChief)).body.code).toBe('no-outcome')
  })

  it('is its actor’s alone to send: to others it is not there', async () => {
    const { id } = await record(head)
    for (const person of [who.bureauDeputy, who.viceChief, who.commissionSecretary, who.otherHead]) {
      expect([person, (await ask(await app.as(person), id, who.countySecretary)).status]).toEqual([person, 404])
    }
  })

  it('is in the ledger with whom he asked', async () => {
    const { id } = await record(head)
    await ask(head, id, who.commissionSecretary)
    const entries = await app.db.whole((tx) =>
      tx.rows<{ entry: string }>(`select entry from ledger_entry where entry like '%act-asked%' and entry like $1`, [
        `%act/${id}%`,
      ]),
    )
    expect(entries.map((it) => it.entry)).toEqual([expect.stringContaining(who.commissionSecretary)])
  })
})
