import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'

let app: CountyApp
let sign: string
beforeAll(async () => {
  app = await openCountyApp()
  const violation = { fact: 'violation-recorded', on: '2026-03-02', person: who.clerk, discipline: 'work' }
  const entry = { ...violation, source: 'inspection', ref: '检字1号' }
  await (await app.as(who.supervisionDirector)).post('/api/facts', entry)
  sign = (await (await app.as(who.bureauDeputy)).get('/api/signs')).body.items[0].id
})
afterAll(() => app.close())

type Entry = { act: string; actor: string; subject: string; body: object }
/** Entries that say that the sign was read, oldest first. */
const readings = () =>
  app.db.whole(async (tx) =>
    (await tx.rows<{ entry: string }>('select entry from ledger_entry order by seq'))
      .map((it) => JSON.parse(it.entry) as Entry)
      .filter((it) => it.act === 'sign-read'),
  )
const open = async (person: string) => (await (await app.as(person)).get(`/api/signs/${sign}`)).status

describe('the reading of a sign', () => {
  it('is not in the ledger for having stood in a list or on a desk', async () => {
    const deputy = await app.as(who.bureauDeputy)
    for (const path of ['/api/signs', '/api/signs?state=all', '/api/desk']) await deputy.get(path)
    expect(await readings()).toEqual([])
  })

  it('is in the ledger once a day for each who opens it, with the ground on which it was before him', async () => {
    for (let times = 0; times < 3; times++) expect(await open(who.bureauDeputy)).toBe(200)
    expect(await readings()).toMatchObject([{ subject: `sign/${sign}`, body: { as: 'addressee' } }])
    app.clock.goTo(day('2026-03-03'))
    await open(who.bureauDeputy)
    expect(await readings()).toHaveLength(2)
  })

  it('is in the ledger once, though its page is opened ten times at the same moment', async () => {
    app.clock.goTo(day('2026-03-04'))
    const before = (await readings()).length
    const deputy = await app.as(who.bureauDeputy)
    const done = await Promise.all(Array.from({ length: 10 }, () => deputy.get(`/api/signs/${sign}`)))
    expect(done.map((it) => it.status)).toEqual(Array.from({ length: 10 }, () => 200))
    expect((await readings()).length - before).toBe(1)
  })

  it('leaves nothing where it was refused', async () => {
    const before = await readings()
    for (const person of [who.clerk, who.otherHead]) expect([person, await open(person)]).toEqual([person, 404])
    expect(await readings()).toEqual(before)
  })
})
