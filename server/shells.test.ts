import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Caller, openTestApp, type TestApp } from '../testing/app.ts'

const TODAY = '2026-11-23'
let app: TestApp
let petitionOffice: Caller
let caseOffice: Caller
let commissionHead: Caller
let secretary: Caller
let handler: Caller
let colleague: Caller
let handlerNumber = ''
const inOffice = async (name: string) =>
  (
    await app.db.inCounty(1, (tx) =>
      tx.rows<{ person: string }>(
        `select t.person from tenure t join unit u on u.county_id = t.county_id and u.number = t.unit
         where t.county_id = 1 and t.superseded_at is null and t.held @> $1::date and u.name like '%' || $2 order by t.person`,
        [TODAY, name],
      ),
    )
  ).map((it) => it.person)

beforeAll(async () => {
  app = await openTestApp()
  const first = async (name: string, at = 0) => (await inOffice(name))[at] ?? ''
  petitionOffice = await app.asPerson(await first('信访室'))
  caseOffice = await app.asPerson(await first('案件监督管理室'))
  handlerNumber = await first('第三纪检监察室')
  handler = await app.asPerson(handlerNumber)
  colleague = await app.asPerson(await first('第三纪检监察室', 1))
  commissionHead = await app.as('commission-secretary')
  secretary = await app.as('county-secretary')
})
afterAll(() => app.close())

const open = (who: Caller, procedure: string, inputs: object) => who.post('/api/matters', { procedure, inputs })
const take = (who: Caller, id: string, step: string, inputs: object = {}) =>
  who.post(`/api/matters/${id}/steps`, { step, inputs })
const said = (it: Answer) => [it.status, it.body.code]
async function go(...steps: (() => Promise<Answer>)[]): Promise<void> {
  for (const step of steps) {
    const answer = await step()
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  }
}

const lead = { receivedOn: TODAY, source: 'supervision' }

async function leadToClose(): Promise<string> {
  const made = await open(caseOffice, 'lead', { ...lead, handler: handlerNumber })
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  const id = made.body.id as string
  await go(
    () => take(commissionHead, id, 'approve-assignment', { assignedOn: TODAY }),
    () => take(handler, id, 'receive', { handlerGotOn: TODAY, unrelated: true }),
    () =>
      take(handler, id, 'propose-disposition', {
        discussedOn: TODAY,
        proposedOn: TODAY,
        disposition: 'closed',
        lowerHead: 'no',
        closedWhy: 'untrue',
      }),
    () => take(commissionHead, id, 'approve-disposition', { approvedOn: TODAY }),
  )
  return id
}
const closing = { closedOn: TODAY, closedAs: 'untrue', clarification: 'no-harm', archived: true }

describe('a lead', () => {
  it('is not closed without both receipts, of the committee and of the commission above', async () => {
    const id = await leadToClose()
    expect(said(await take(handler, id, 'close', closing))).toEqual([409, 'no-committee-receipt'])
    await go(() =>
      take(handler, id, 'report-to-committee', { committeeReportedOn: TODAY, committeeReceipt: '〔2026〕8号' }),
    )
    expect(said(await take(handler, id, 'close', closing))).toEqual([409, 'no-superior-receipt'])
    await go(
      () => take(handler, id, 'report-above', { aboveReportedOn: TODAY, aboveReceipt: '市收〔2026〕91号' }),
      () => take(handler, id, 'close', closing),
    )
  })

  it('is never found a false accusation at county level; the city is asked', async () => {
    const id = await leadToClose()
    const found = await take(handler, id, 'false-accusation', { falseAccusation: 'find' })
    expect(said(found)).toEqual([409, 'forbidden'])
    expect(found.body.detail).toContain('市')
    await go(() =>
      take(handler, id, 'false-accusation', { falseAccusation: 'ask-city', askedCityNumber: '〔2026〕3号' }),
    )
  })

  it('has no field for a name or a story', async () => {
    for (const more of [{ person: handlerNumber }, { content: '反映某人收钱' }, { note: 'x' }]) {
      const answer = await open(caseOffice, 'lead', { ...lead, handler: handlerNumber, ...more })
      expect(said(answer)).toEqual([400, 'bad-input'])
    }
  })

  it('is seen by its handler and the case office, by no colleague of his, in no list, count or search', async () => {
    const id = await leadToClose()
    const status = async (who: Caller) => (await who.get(`/api/matters/${id}`)).status
    expect([await status(handler), await status(caseOffice), await status(colleague), await status(secretary)]).toEqual(
      [200, 200, 404, 404],
    )
    const { number } = (await handler.get(`/api/matters/${id}`)).body
    for (const path of [
      '/api/matters?state=all&most=100',
      '/api/desk',
      `/api/search?q=${encodeURIComponent(number)}`,
    ]) {
      expect(JSON.stringify((await colleague.get(path)).body)).not.toContain(number)
    }
  })

  it('is out of sight of a handler from whom it was taken', async () => {
    const [, other = ''] = await inOffice('第三纪检监察室')
    const made = await open(caseOffice, 'lead', { ...lead, handler: handlerNumber })
    const { id } = made.body
    await go(
      () => take(commissionHead, id, 'approve-assignment', { assignedOn: TODAY }),
      () => take(handler, id, 'receive', { handlerGotOn: TODAY, unrelated: true }),
      () => take(handler, id, 'recuse'),
      () => take(caseOffice, id, 'assign-again', { handler: other }),
      () => take(commissionHead, id, 'approve-assignment', { assignedOn: TODAY }),
    )
    expect((await handler.get(`/api/matters/${id}`)).status).toBe(404)
    expect((await colleague.get(`/api/matters/${id}`)).status).toBe(200)
  })

  it('is opened by nobody but the case office', async () => {
    for (const who of [handler, petitionOffice, secretary]) {
      expect(said(await open(who, 'lead', { ...lead, handler: handlerNumber }))).toEqual([409, 'not-entitled'])
    }
  })
})

describe('a petition', () => {
  const petition = { receivedOn: TODAY, routing: 'own', source: 'self', named: 'named', times: 'first' }

  it('has its clock from the day it came in, by the working calendar, and shows how', async () => {
    const { id } = (await open(petitionOffice, 'petition', petition)).body
    const seen = (await petitionOffice.get(`/api/matters/${id}`)).body
    const clock = seen.clocks.find((it: any) => it.clock === 'K10')
    expect(clock).toMatchObject({ dueOn: '2026-12-14', provisional: false })
    expect(clock.derivation.join('')).toContain('15个工作日')
    expect(seen.subject).toEqual({ person: null, unit: null })
  })

  it('about the head of the own organ is not routed here at all: it goes straight up, and he never sees it', async () => {
    const answer = await open(petitionOffice, 'petition', { ...petition, routing: 'own-head' })
    expect(said(answer)).toEqual([409, 'forbidden'])
    const made = await open(petitionOffice, 'petition-about-head', { receivedOn: TODAY, sentOn: TODAY, unseen: true })
    expect(made.status).toBe(200)
    expect((await commissionHead.get(`/api/matters/${made.body.id}`)).status).toBe(404)
    const lists = await commissionHead.get('/api/matters?state=all&most=100')
    expect(JSON.stringify(lists.body)).not.toContain(made.body.number)
  })

  it('is not read by who handled another one, nor by the commission’s head in passing', async () => {
    const { id } = (await open(petitionOffice, 'petition', petition)).body
    expect((await handler.get(`/api/matters/${id}`)).status).toBe(404)
    await go(() =>
      take(petitionOffice, id, 'hand-over', { handler: handlerNumber, handedOn: TODAY, caseOfficeToldOn: TODAY }),
    )
    expect((await handler.get(`/api/matters/${id}`)).status).toBe(200)
    expect((await colleague.get(`/api/matters/${id}`)).status).toBe(404)
  })
})

describe('an approach on behalf of someone', () => {
  const approach = (person: string) => ({
    happenedOn: TODAY,
    whoKind: 'officer',
    person,
    behalf: 'self',
    category: 'discipline',
    manner: 'telephone',
    said: '来电话请对一名科员的检查放一放。',
    complied: 'no',
  })

  it('is locked as it is entered, goes straight up, and does not exist for the one recorded nor for anyone under him', async () => {
    const chief = await app.as('market-head')
    const chiefNumber = (await chief.get('/api/me')).body.person.number
    const made = await open(handler, 'interference', approach(chiefNumber))
    expect(made.status).toBe(200)
    const file = `/api/matters/${made.body.id}`
    expect((await commissionHead.get(file)).status).toBe(200)
    for (const who of [chief, await app.as('market-deputy'), await app.as('section-head')]) {
      expect((await who.get(file)).status).toBe(404)
      expect(JSON.stringify((await who.get('/api/matters?state=all&most=100')).body)).not.toContain(made.body.number)
    }
    expect(said(await take(handler, made.body.id, 'record', approach(chiefNumber)))).toEqual([409, 'not-now'])
  })

  it('by the commission’s own head goes past him', async () => {
    const number = (await commissionHead.get('/api/me')).body.person.number
    const made = await open(petitionOffice, 'interference', approach(number))
    expect(made.status).toBe(200)
    expect((await secretary.get(`/api/matters/${made.body.id ?? ''}`)).status === 200 || made.body.id === null).toBe(
      true,
    )
    expect(JSON.stringify((await commissionHead.get('/api/matters?state=all&most=100')).body)).not.toContain(
      made.body.number,
    )
    expect(JSON.stringify((await secretary.get('/api/matters?state=all&most=100')).body)).toContain(made.body.number)
  })
})
