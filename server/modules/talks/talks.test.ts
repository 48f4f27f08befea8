import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../../testing/app.ts'
import { type CountyApp, openCountyApp } from '../../../testing/county-app.ts'
import { smallCountyRecords, who } from '../../../testing/county-app-records.ts'

let app: CountyApp
let head: Caller
beforeAll(async () => {
  app = await openCountyApp({ records: smallCountyRecords([[who.sectionHead, who.clerk]]) })
  head = await app.as(who.bureauHead)
})
afterAll(() => app.close())

const TODAY = '2026-03-02'
const held = { heldOn: TODAY, points: '外出没有报备', reply: '当时走得急', undertaking: '今后先报备' }

async function prepare(by: Caller, to: string, more: object = {}) {
  const { basisChoices } = (await by.get('/api/talks/draft?kind=reminder')).body
  const talk = { kind: 'reminder', to, basis: basisChoices[0].id, reason: '外出没有报备', plannedOn: TODAY, ...more }
  return by.post('/api/talks', talk)
}
const factsOf = async (to: string) =>
  app.db.inCounty(1, (tx) => tx.rows(`select 1 from fact where fact = 'talk-held' and person = $1`, [to]))

describe('a talk', () => {
  it('does not exist for the person talked to until it is held', async () => {
    const { body } = await prepare(head, who.bureauDeputy)
    const deputy = await app.as(who.bureauDeputy)
    for (const path of [
      `/api/talks/${body.id}`,
      `/api/talks/${body.id}/notice.docx`,
      `/api/talks/${body.id}/record.docx`,
    ]) {
      expect([path, (await deputy.get(path)).status]).toEqual([path, 404])
    }
    expect((await deputy.get('/api/talks')).body.items).toEqual([])
    expect(JSON.stringify((await deputy.get('/api/desk')).body)).not.toContain(body.id)
    for (const step of ['hold', 'sign', 'revisit', 'entrust']) {
      const asked = { ...held, found: 'x', to: who.clerk }
      expect([step, (await deputy.post(`/api/talks/${body.id}/${step}`, asked)).status]).toEqual([step, 404])
    }
    await head.post(`/api/talks/${body.id}/hold`, held)
    expect((await deputy.get(`/api/talks/${body.id}`)).body.state).toBe('held')
  })

  it('is held by the talker alone, and what was read before a change is refused with 412', async () => {
    const { body } = await prepare(head, who.bureauDeputy)
    expect((await (await app.as(who.otherHead)).post(`/api/talks/${body.id}/hold`, held)).status).toBe(404)
    const both = await Promise.all(
      ['甲', '乙'].map((points) =>
        head.post(`/api/talks/${body.id}/hold`, { ...held, points }, { 'if-match': `"${body.version}"` }),
      ),
    )
    expect(both.map((it) => it.status).sort()).toEqual([200, 412])
    expect(both.find((it) => it.status === 412)?.body.code).toBe('changed')
  })

  it('counts once, however often and by whatever hand it is signed', async () => {
    const { body } = await prepare(head, who.bureauDeputy)
    const sign = (by: Caller, more: object = {}) => by.post(`/api/talks/${body.id}/sign`, more)
    const deputy = await app.as(who.bureauDeputy)
    await head.post(`/api/talks/${body.id}/hold`, held)
    expect((await factsOf(who.bureauDeputy)).length).toBe(0)
    expect((await sign(head, { otherSignedOnPaper: true })).body.state).toBe('signed')
    expect((await factsOf(who.bureauDeputy)).length).toBe(1)
    expect((await sign(head)).status).toBe(404)
    expect((await sign(deputy)).status).toBe(404)
    expect((await factsOf(who.bureauDeputy)).length).toBe(1)
  })

  it('counts once when both sign at the same moment', async () => {
    const { body } = await prepare(head, who.clerk)
    const clerk = await app.as(who.clerk)
    await head.post(`/api/talks/${body.id}/hold`, held)
    const both = await Promise.all([head, clerk].map((by) => by.post(`/api/talks/${body.id}/sign`, {})))
    for (const [at, it] of both.entries()) {
      if (it.status === 412) await [head, clerk][at]?.post(`/api/talks/${body.id}/sign`, {})
    }
    expect((await factsOf(who.clerk)).length).toBe(1)
  })

  it('cannot be changed once signed, nor revisited before both have signed, nor its revisit written over', async () => {
    const { body } = await prepare(head, who.bureauDeputy)
    const step = (name: string, asked: object = {}) => head.post(`/api/talks/${body.id}/${name}`, asked)
    expect((await step('sign')).status).toBe(404)
    await step('hold', held)
    await step('sign')
    expect((await step('hold', held)).body.code).toBe('signed')
    expect((await step('revisit', { found: '早了' })).status).toBe(404)
    await (await app.as(who.bureauDeputy)).post(`/api/talks/${body.id}/sign`, { differs: '当天已口头说过' })
    expect((await step('revisit', { found: '已改正' })).body.state).toBe('revisited')
    expect((await step('revisit', { found: '另一种说法' })).status).toBe(404)
    const after = (await head.get(`/api/talks/${body.id}`)).body
    expect([after.revisitFound, after.reply.includes('当天已口头说过')]).toEqual(['已改正', true])
  })

  it('is refused with oneself, upwards, sideways, with an unknown person, and with kin at the table', async () => {
    expect((await prepare(head, who.bureauHead)).body.code).toBe('oneself')
    for (const to of [who.viceChief, who.otherHead, who.otherClerk, 'nobody']) {
      expect([to, (await prepare(head, to)).body.code]).toEqual([to, 'not-below'])
    }
    const section = await app.as(who.sectionHead)
    expect((await prepare(section, who.clerk)).body.code).toBe('barred')
    expect((await prepare(head, who.clerk, { with: who.sectionHead })).body.code).toBe('barred')
    expect((await prepare(head, who.clerk, { with: who.clerk })).body.code).toBe('not-below')
    expect((await prepare(head, who.clerk, { with: who.bureauHead })).body.code).toBe('not-below')
    expect((await prepare(head, who.clerk, { basis: '__proto__' })).status).toBe(400)
    expect((await head.post('/api/talks', {})).status).toBe(400)
  })
})

describe('a 提醒谈话 that the program has prepared', () => {
  const waiting = async (by: Caller) =>
    (await by.get('/api/talks')).body.items.find((it: { state: string }) => it.state === 'prepared')

  it('says to the head what happened and nothing of the sign, which did not go to him', async () => {
    const office = await app.as(who.supervisionDirector)
    await office.post('/api/facts', {
      fact: 'violation-recorded',
      on: TODAY,
      person: who.otherClerk,
      discipline: 'work',
      source: 'inspection',
      ref: '检字1号',
    })
    const other = await app.as(who.otherHead)
    const talk = await waiting(other)
    const page = (await other.get(`/api/talks/${talk.id}`)).body
    expect(page.reason).toContain('检字1号')
    expect(page.reason).not.toMatch(/请|依据/)
    // The head of this bureau is also the one the sign went to: where nobody is in charge, the head answers.
    expect([talk.signId, page.signId !== null]).toEqual([null, true])
  })

  it('names the sign to the one it went to, and not to the head who was given the talk alone', async () => {
    const office = await app.as(who.supervisionDirector)
    await office.post('/api/facts', {
      fact: 'violation-recorded',
      on: TODAY,
      person: who.clerk,
      discipline: 'work',
      source: 'inspection',
      ref: '检字2号',
    })
    const talk = (await head.get('/api/talks')).body.items.find((it: { reason: string }) =>
      it.reason.includes('检字2号'),
    )
    expect((await head.get(`/api/talks/${talk.id}`)).body.signId).toBeNull()
    const entrusted = await head.post(`/api/talks/${talk.id}/entrust`, { to: who.bureauDeputy })
    expect(entrusted.body.from.number).toBe(who.bureauDeputy)
    const deputy = await app.as(who.bureauDeputy)
    const page = (await deputy.get(`/api/talks/${talk.id}`)).body
    expect(page.signId).not.toBeNull()
    expect((await deputy.get(`/api/signs/${page.signId}`)).status).toBe(200)
  })

  it('is entrusted once: whoever it was entrusted to holds it himself', async () => {
    const deputy = await app.as(who.bureauDeputy)
    const talk = (await deputy.get('/api/talks')).body.items.find((it: { reason: string }) =>
      it.reason.includes('检字2号'),
    )
    expect(talk.may.entrust).toBe(false)
    expect((await deputy.post(`/api/talks/${talk.id}/entrust`, { to: who.sectionHead })).status).toBe(404)
    expect((await head.post(`/api/talks/${talk.id}/entrust`, { to: who.sectionHead })).status).toBe(404)
  })

  it('goes neither to the person concerned nor to his kin nor outside the group', async () => {
    const other = await app.as(who.otherHead)
    const talk = await waiting(other)
    for (const to of [who.otherClerk, who.bureauHead, who.viceChief, 'nobody', '']) {
      const { status } = await other.post(`/api/talks/${talk.id}/entrust`, { to })
      expect([to, status]).toEqual([to, to === '' ? 400 : 409])
    }
  })
})
