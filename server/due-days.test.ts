import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openTestApp, type TestApp } from '../testing/app.ts'
import { prepareTalk } from '../testing/talks.ts'

let app: TestApp
let [leader, commission, stranger, village]: Caller[] = []
beforeAll(async () => {
  app = await openTestApp()
  leader = await app.as('vice-chief')
  commission = await app.as('commission-secretary')
  stranger = await app.as('section-head')
  village = await app.as('town-secretary')
})
afterAll(() => app.close())

const dueDay = async (who: Caller | undefined, of: string, id: string) =>
  (await (who as Caller).get(`/api/due-days/${of}/${id}`)).body
const status = async (who: Caller | undefined, of: string, id: string) =>
  (await (who as Caller).get(`/api/due-days/${of}/${id}`)).status
const onDesk = async (who: Caller | undefined, kind: string) =>
  (await (who as Caller).get('/api/desk')).body.now.filter((it: any) => it.kind === kind && it.dueOn !== null)

describe('a last day on a list opens to how it was found', () => {
  it('of a sign: the county’s working days, by its document, from the day it reached somebody, each rest day with why', async () => {
    const [sign] = await onDesk(leader, 'sign')
    const { dueOn, derivation, under } = await dueDay(leader, 'sign', sign.id)
    expect(dueOn).toBe(sign.dueOn)
    expect(derivation[0]).toMatch(/^苗头2026年\d+月\d+日送达。县定的答复期限是5个工作日（.+〔\d{4}〕\d+号）/)
    expect(derivation.join()).toMatch(/起算，当日不计，期限5个工作日。/)
    expect(derivation.join()).toMatch(/是周末，不计。/)
    expect(derivation.at(-1)).toMatch(/^最后一天是2026年\d+月\d+日/)
    expect(under[0]).toMatchObject({ id: 'county-practice/answer-within-workdays', mark: 'L' })
  })

  it('of every sign that is open, to the very day that the list shows', async () => {
    const { items } = (await (commission as Caller).get('/api/signs?state=open')).body
    const dated = items.filter((it: any) => it.answerDueOn !== null)
    expect(dated.length).toBeGreaterThan(0)
    for (const it of dated) {
      const found = await dueDay(commission, 'sign', it.id)
      expect([it.id, found.dueOn, found.derivation.length > 2]).toEqual([it.id, it.answerDueOn, true])
    }
  })

  it('of a duty’s period: how often and by what, the period, why the last day is the last', async () => {
    const { items } = (await (village as Caller).get('/api/occurrences?state=all&most=100')).body
    expect(items.length).toBeGreaterThan(0)
    for (const it of items) {
      const { dueOn, derivation, under } = await dueDay(village, 'occurrence', it.id)
      expect([it.id, dueOn]).toEqual([it.id, it.dueOn])
      expect(derivation.join()).toMatch(/每(月|季度|半年|年)一次，/)
      expect(derivation.join()).toContain(it.period)
      expect(derivation.at(-1)).toMatch(/到期/)
      expect(under.length).toBeGreaterThan(0)
    }
  })

  it('of a talk: who set the day, and that no provision does', async () => {
    const [sign] = await onDesk(leader, 'sign')
    const made = await prepareTalk(leader as Caller, 'ask', { plannedOn: '2026-11-30' }, `sign:${sign.id}`)
    expect(made.status).toBe(200)
    const { derivation, under, dueOn } = await dueDay(leader, 'matter', made.body.id)
    expect(dueOn).toBe('2026-11-30')
    expect(derivation.join()).toMatch(/办“准备谈话”时打算的日子，不是法定期限/)
    expect(under).toEqual([])
    expect(await status(stranger, 'matter', made.body.id)).toBe(404)
  })

  it('of a matter: the nearest clock by which somebody owes something', async () => {
    const { items } = (await (commission as Caller).get('/api/matters?state=open&most=100')).body
    for (const it of items.filter((one: any) => one.dueOn !== null)) {
      const { dueOn, derivation, under } = await dueDay(commission, 'matter', it.id)
      expect(dueOn).toBe(it.dueOn)
      expect(derivation.length).toBeGreaterThan(1)
      expect(under.length).toBeGreaterThan(0)
      expect(await status(stranger, 'matter', it.id)).toBe(404)
    }
  })
})

describe('and only to those who see what it belongs to', () => {
  it('a sign’s to its addressees, not to the person concerned and nobody else', async () => {
    const [sign] = await onDesk(leader, 'sign')
    expect(await status(stranger, 'sign', sign.id)).toBe(404)
    expect(await status(village, 'sign', sign.id)).toBe(404)
    expect(await status(app.nobody, 'sign', sign.id)).toBe(401)
  })

  it('a period’s to whoever owes it or answers for the unit', async () => {
    const [own] = (await (village as Caller).get('/api/occurrences?state=all')).body.items
    expect(await status(stranger, 'occurrence', own.id)).toBe(404)
    expect(await status(village, 'occurrence', 'no-such')).toBe(404)
    expect(await status(village, 'nothing', own.id)).toBe(400)
  })
})
