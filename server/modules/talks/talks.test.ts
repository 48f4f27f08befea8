import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../../testing/app.ts'
import { type CountyApp, openCountyApp } from '../../../testing/county-app.ts'
import { smallCountyRecords, who } from '../../../testing/county-app-records.ts'
import { carryTalk, prepareTalk, talkForm, talksOf } from '../../../testing/talks.ts'

let app: CountyApp
let head: Caller
beforeAll(async () => {
  app = await openCountyApp({ records: smallCountyRecords([[who.sectionHead, who.clerk]]) })
  head = await app.as(who.bureauHead)
})
afterAll(() => app.close())

const TODAY = '2026-03-02'
const held = { heldOn: TODAY, said: '外出没有报备', reply: '当时走得急', undertaking: '今后先报备' }

const prepare = (by: Caller, to: string, more: object = {}) =>
  prepareTalk(by, 'reminder', { to, reason: '外出没有报备', plannedOn: TODAY, ...more })
const prepared = async (by: Caller, to: string) => (await prepare(by, to)).body.id as string
const stateOf = async (by: Caller, id: string) => (await by.get(`/api/matters/${id}`)).body.state
const factsOf = async (to: string) =>
  app.db.inCounty(1, (tx) => tx.rows(`select 1 from fact where fact = 'talk-held' and person = $1`, [to]))

describe('a talk', () => {
  it('does not exist for the person talked to until it is held', async () => {
    const id = await prepared(head, who.bureauDeputy)
    const deputy = await app.as(who.bureauDeputy)
    for (const path of [`/api/matters/${id}`, `/api/matters/${id}/documents/notice`])
      expect([path, (await deputy.get(path)).status]).toEqual([path, 404])
    expect(await talksOf(deputy)).toEqual([])
    expect(JSON.stringify((await deputy.get('/api/desk')).body)).not.toContain(id)
    for (const step of ['hold', 'sign', 'sign-own', 'revisit', 'entrust'])
      expect([step, (await carryTalk(deputy, id, step, held)).status]).toEqual([step, 404])
    await carryTalk(head, id, 'hold', held)
    const seen = (await deputy.get(`/api/matters/${id}`)).body
    expect([seen.state, seen.taken.map((it: any) => it.by?.number)]).toEqual(['held', [who.bureauHead, who.bureauHead]])
    expect(JSON.stringify(seen)).toContain('当时走得急')
  })

  it('is held by the talker alone, and what was read before a change is refused with 412', async () => {
    const id = await prepared(head, who.bureauDeputy)
    expect((await carryTalk(await app.as(who.otherHead), id, 'hold', held)).status).toBe(404)
    const { version } = (await head.get(`/api/matters/${id}`)).body
    const both = await Promise.all(
      ['甲', '乙'].map((said) => carryTalk(head, id, 'hold', { ...held, said }, { 'if-match': `"${version}"` })),
    )
    expect(both.map((it) => it.status).sort()).toEqual([200, 412])
    expect(both.find((it) => it.status === 412)?.body.code).toBe('changed')
  })

  it('begins with what was prepared, and is put right from what was written down', async () => {
    const { id } = (await prepare(head, who.clerk, { points: '哪天走的' })).body
    const form = async () => (await head.get(`/api/matters/${id}/steps/hold`)).body.suggested
    expect(await form()).toEqual({ heldOn: TODAY, said: '哪天走的' })
    await carryTalk(head, id, 'hold', held)
    expect(await form()).toEqual(held)
  })

  it('counts once, however often and by whatever hand it is signed', async () => {
    const id = await prepared(head, who.bureauDeputy)
    const deputy = await app.as(who.bureauDeputy)
    await carryTalk(head, id, 'hold', held)
    expect((await factsOf(who.bureauDeputy)).length).toBe(0)
    expect((await carryTalk(deputy, id, 'sign', { signedOnPaper: true })).status).toBe(409)
    await carryTalk(head, id, 'sign', { signedOnPaper: true })
    expect(await stateOf(head, id)).toBe('signed')
    expect((await factsOf(who.bureauDeputy)).length).toBe(1)
    expect((await carryTalk(head, id, 'sign')).status).toBe(409)
    expect((await carryTalk(deputy, id, 'sign-own')).status).toBe(409)
    expect((await factsOf(who.bureauDeputy)).length).toBe(1)
  })

  it('counts once when both sign at the same moment', async () => {
    const id = await prepared(head, who.clerk)
    const clerk = await app.as(who.clerk)
    await carryTalk(head, id, 'hold', held)
    const hands = [
      [head, 'sign'],
      [clerk, 'sign-own'],
    ] as const
    const both = await Promise.all(hands.map(([by, step]) => carryTalk(by, id, step)))
    for (const [at, it] of both.entries()) {
      const hand = hands[at]
      if (it.status === 412 && hand) await carryTalk(hand[0], id, hand[1])
    }
    expect((await factsOf(who.clerk)).length).toBe(1)
  })

  it('cannot be changed once signed, nor revisited before both have signed, nor its revisit written over', async () => {
    const id = await prepared(head, who.bureauDeputy)
    const step = (name: string, asked: object = {}) => carryTalk(head, id, name, asked)
    expect((await step('sign')).body.code).toBe('not-now')
    await step('hold', held)
    await step('sign')
    expect((await step('hold', held)).body.code).toBe('not-now')
    expect((await step('revisit', { found: '早了' })).body.code).toBe('not-now')
    await carryTalk(await app.as(who.bureauDeputy), id, 'sign-own', { differs: '当天已口头说过' })
    expect((await step('revisit', { found: '已改正' })).status).toBe(200)
    expect((await step('revisit', { found: '另一种说法' })).body.code).toBe('not-now')
    const after = JSON.stringify((await head.get(`/api/matters/${id}`)).body.taken)
    expect([after.includes('已改正'), after.includes('当天已口头说过'), after.includes('另一种')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is refused with oneself, upwards, sideways, with an unknown person, and with kin at the table', async () => {
    for (const to of [who.bureauHead, who.viceChief, who.otherHead, who.otherClerk])
      expect([to, (await prepare(head, to)).body.code]).toEqual([to, 'not-entitled'])
    expect((await prepare(head, 'nobody')).status).toBe(400)
    expect((await prepare(await app.as(who.sectionHead), who.clerk)).body.code).toBe('not-entitled')
    expect((await prepare(head, who.clerk, { with: who.sectionHead })).body.code).toBe('with-kin')
    expect((await prepare(head, who.clerk, { with: who.clerk })).body.code).toBe('with-kin')
    expect((await prepare(head, who.clerk, { with: who.bureauHead })).body.code).toBe('with-oneself')
    expect((await prepare(head, who.clerk, { basis: '__proto__' })).status).toBe(400)
    expect((await head.post('/api/matters', { procedure: 'talk-heart', inputs: {} })).status).toBe(400)
  })

  it('makes its notice and its record, for those who conduct it', async () => {
    const { id } = (await prepare(head, who.bureauDeputy, { place: '二楼会议室' })).body
    expect((await head.get(`/api/matters/${id}/documents/notice`)).status).toBe(200)
    await carryTalk(head, id, 'hold', held)
    expect((await head.get(`/api/matters/${id}/documents/record`)).status).toBe(200)
    expect((await (await app.as(who.bureauDeputy)).get(`/api/matters/${id}/documents/record`)).status).toBe(404)
  })
})

describe('a 提醒谈话 that the program has prepared', () => {
  const violation = async (person: string, ref: string) =>
    (await app.as(who.supervisionDirector)).post('/api/facts', {
      fact: 'violation-recorded',
      on: TODAY,
      person,
      discipline: 'work',
      source: 'inspection',
      ref,
    })
  const about = async (by: Caller, ref: string) => (await talksOf(by)).find((it) => it.called.includes(ref))

  it('says to the head what happened, and names the sign where it went to him', async () => {
    await violation(who.otherClerk, '检字1号')
    const other = await app.as(who.otherHead)
    const talk = await about(other, '检字1号')
    expect([talk.state, talk.waitsForMe]).toEqual(['prepared', true])
    expect(talk.called).not.toMatch(/请|依据/)
    // Where nobody is in charge the head answers: the sign went to him.
    expect((await other.get(`/api/matters/${talk.id}`)).body.from.kind).toBe('sign')
  })

  it('names the sign to the one it went to, and not to the head who was given the talk alone', async () => {
    await violation(who.clerk, '检字2号')
    const { id } = await about(head, '检字2号')
    expect((await head.get(`/api/matters/${id}`)).body.from).toBeNull()
    expect((await carryTalk(head, id, 'entrust', { entrustedTo: who.bureauDeputy })).status).toBe(200)
    const deputy = await app.as(who.bureauDeputy)
    const { from } = (await deputy.get(`/api/matters/${id}`)).body
    const sign = (await deputy.get(`/api/signs/${from.id}`)).body
    expect(sign.grown.map((it: any) => it.id)).toEqual([id])
  })

  it('is entrusted once: whoever it was entrusted to holds it himself', async () => {
    const deputy = await app.as(who.bureauDeputy)
    const { id } = await about(deputy, '检字2号')
    const { next } = (await deputy.get(`/api/matters/${id}`)).body
    expect(next.filter((it: any) => it.mayTake).map((it: any) => it.step)).toEqual(['hold'])
    const on = { entrustedTo: who.sectionHead }
    for (const by of [deputy, head]) expect((await carryTalk(by, id, 'entrust', on)).body.code).toBe('not-entitled')
  })

  it('goes neither to the person concerned nor to his kin nor outside the group', async () => {
    const other = await app.as(who.otherHead)
    const { id } = await about(other, '检字1号')
    for (const [to, code] of [
      [who.otherClerk, 'entrusted-to-kin'],
      [who.bureauHead, 'entrusted-outside'],
      [who.viceChief, 'entrusted-outside'],
      ['nobody', 'bad-input'],
      ['', 'bad-input'],
    ])
      expect([to, (await carryTalk(other, id, 'entrust', { entrustedTo: to })).body.code]).toEqual([to, code])
  })
})

describe('from a sign', () => {
  const asDeputy = async () => {
    const deputy = await app.as(who.bureauDeputy)
    return { deputy, sign: (await deputy.get('/api/signs')).body.items[0] }
  }

  it('a talk carries over the person, the facts and the points; nobody begins anything from what is not before him', async () => {
    const { deputy, sign } = await asDeputy()
    const from = `sign:${sign.id}`
    const { suggested } = (await talkForm(deputy, 'heart', from)).body
    expect([suggested.to.key, suggested.reason.includes('检字'), suggested.points]).toEqual([
      who.clerk,
      true,
      expect.stringContaining('平时管理'),
    ])
    const unknown = 'sign:0197f3a2-0000-7000-8000-000000000001'
    for (const stranger of [await app.as(who.townSecretary), await app.as(who.clerk), head])
      expect((await talkForm(stranger, 'ask', from)).body).toEqual((await talkForm(stranger, 'ask', unknown)).body)
    for (const wrong of [unknown, 'sign:x', 'toString:1', 'person:P1', ':'])
      expect([wrong, (await talkForm(deputy, 'heart', wrong)).status]).toEqual([wrong, 404])
  })

  it('the page leads to 谈话措施 and 问责 as well, and names what is open about the person', async () => {
    const { deputy, sign } = await asDeputy()
    const seen = async () => (await deputy.get(`/api/signs/${sign.id}`)).body
    expect((await seen()).mayBegin.map((it: any) => it.procedure)).toEqual(['accountability', 'talk-measure'])
    for (const procedure of ['talk-measure', 'accountability']) {
      const { suggested } = (await deputy.get(`/api/procedures/${procedure}/form?from=sign:${sign.id}`)).body
      const chosen = JSON.stringify({ subjectKind: 'person' })
      const path = `/api/procedures/${procedure}/form?from=sign:${sign.id}&chosen=${chosen}`
      const again = (await deputy.get(path)).body.suggested
      expect([procedure, suggested.person.key, again.matter.includes('检字')]).toEqual([procedure, who.clerk, true])
    }
    const talk = { reason: '连着两次，想听听他怎么说', plannedOn: TODAY }
    const loose = await prepareTalk(deputy, 'heart', { ...talk, to: who.clerk })
    expect((await seen()).openAbout.map((it: any) => it.id)).toContain(loose.body.id)
    const grown = await prepareTalk(deputy, 'heart', talk, `sign:${sign.id}`)
    expect((await seen()).grown.map((it: any) => it.id)).toContain(grown.body.id)
    expect((await deputy.get(`/api/matters/${grown.body.id}`)).body.from).toMatchObject({ kind: 'sign', id: sign.id })
  })
})
