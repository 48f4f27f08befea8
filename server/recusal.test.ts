import { afterEach, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'

let app: CountyApp
afterEach(() => app.close())

const TODAY = '2026-03-02'
const opening = (person: string) => ({
  organ: 'U2',
  subjectKind: 'person',
  person,
  grounds: ['W08'],
  source: 'supervision',
  matter: '班子成员多次外出没有报备，知悉后没有过问。',
  dutyBasis: '主持局党组工作',
  performedRead: true,
})
const open = async (by: string, person: string) =>
  (await app.as(by)).post('/api/matters', { procedure: 'accountability', inputs: opening(person) })
const take = async (by: string, id: string, step: string, inputs: object) =>
  (await app.as(by)).post(`/api/matters/${id}/steps`, { step, inputs })
const approval = { startApprovedOn: TODAY, startApproval: '同意' }

describe('a relation that forbids handling', () => {
  it('passes the approval to the next free head above, and hides the matter from the one who is barred', async () => {
    app = await openCountyApp({
      records: smallCountyRecords([[who.commissionSecretary, who.bureauDeputy]]),
      today: day(TODAY),
    })
    const { id } = (await open(who.supervisionDirector, who.bureauDeputy)).body
    const barred = await app.as(who.commissionSecretary)
    expect((await barred.get(`/api/matters/${id}`)).status).toBe(404)
    expect((await take(who.commissionSecretary, id, 'approve-start', approval)).status).toBe(404)
    expect(JSON.stringify((await barred.get('/api/desk')).body)).not.toContain('问责')
    const seen = (await (await app.as(who.supervisionDirector)).get(`/api/matters/${id}`)).body
    expect(seen.next.find((it: any) => it.step === 'approve-start').people.map((it: any) => it.number)).toEqual([
      who.countySecretary,
    ])
    expect((await take(who.countySecretary, id, 'approve-start', approval)).status).toBe(200)
  })

  it('lets nobody open a matter about his own kin or himself', async () => {
    app = await openCountyApp({
      records: smallCountyRecords([[who.supervisionDirector, who.bureauDeputy]]),
      today: day(TODAY),
    })
    expect((await open(who.supervisionDirector, who.bureauDeputy)).body.code).toBe('not-entitled')
    expect((await open(who.commissionDeputy, who.commissionDeputy)).body.code).toBe('not-entitled')
    expect((await open(who.supervisionClerk, who.bureauDeputy)).status).toBe(200)
  })

  it('takes the matter from whoever has moved to another unit, and gives it to who sits there now', async () => {
    app = await openCountyApp({ records: smallCountyRecords(), today: day(TODAY) })
    const { id } = (await open(who.supervisionDirector, who.bureauDeputy)).body
    const records = smallCountyRecords()
    const tenures = records.tenures.map((it) =>
      it.person === who.commissionSecretary ? { ...it, held: { ...it.held, until: day('2026-03-03') } } : it,
    )
    const next = {
      person: who.commissionDeputy,
      unit: 'U2',
      post: '县纪委书记',
      held: { from: day('2026-03-03'), until: null },
    }
    await app.write({ ...records, tenures: [...tenures, next] })
    await app.turnTo(day('2026-03-04'))
    expect((await (await app.as(who.commissionDeputy)).get(`/api/matters/${id}`)).status).toBe(200)
    expect(
      (await take(who.commissionDeputy, id, 'approve-start', { ...approval, startApprovedOn: '2026-03-04' })).status,
    ).toBe(200)
  })
})

describe('a cadre managed from above', () => {
  it('is not decided upon in the county: the case goes up', async () => {
    const records = smallCountyRecords()
    const people = records.people.map((it) =>
      it.number === who.bureauHead ? { ...it, managedBy: 'city' as const } : it,
    )
    app = await openCountyApp({ records: { ...records, people }, today: day(TODAY) })
    const { id } = (await open(who.supervisionDirector, who.bureauHead)).body
    const answer = await take(who.countySecretary, id, 'approve-start', approval)
    expect([answer.status, answer.body.code]).toEqual([409, 'managed-above'])
    expect(answer.body.detail).toContain('报上级')
    expect((await take(who.commissionSecretary, id, 'hand-up', { handedUpNumber: '〔2026〕5号' })).status).toBe(200)
  })
})

describe('a township’s own organ', () => {
  it('admonishes nobody whom the county manages', async () => {
    app = await openCountyApp({ records: smallCountyRecords(), today: day(TODAY) })
    const measure = async (person: string) =>
      (await app.as(who.townSecretary)).post('/api/matters', {
        procedure: 'talk-measure',
        inputs: {
          organ: 'T1',
          person,
          source: 'supervision',
          basis: 'inner-party-supervision-regulation/21-admonition',
          matter: '外出没有报备',
          measure: ['admonition'],
          measureWhy: '第二次',
          evidence: ['外出登记'],
        },
      })
    const answer = await measure(who.townMember)
    expect([answer.status, answer.body.code]).toEqual([409, 'forbidden'])
  })
})

describe('what the subject once said against, by name', () => {
  it('is found again by the exemption check, and must be answered', async () => {
    app = await openCountyApp({ records: smallCountyRecords(), today: day(TODAY) })
    await app.db.inCounty(1, async (tx) => {
      const { id } = (await open(who.supervisionDirector, who.otherHead)).body
      await tx.run(
        `insert into dissent (county_id, matter_id, nth, person, on_day, stance, words) values (1, $1, 1, $2, '2026-02-02', 'against', '反对未经论证就上项目')`,
        [id, who.bureauDeputy],
      )
    })
    const { id } = (await open(who.supervisionDirector, who.bureauDeputy)).body
    await take(who.commissionSecretary, id, 'approve-start', approval)
    const team = [who.supervisionClerk, who.commissionDeputy]
    expect((await take(who.supervisionDirector, id, 'form-team', { team, leader: team[0], plan: '查' })).status).toBe(
      200,
    )
    const investigator = await app.as(who.supervisionClerk)
    const form = (await investigator.get(`/api/matters/${id}/steps/find-facts`)).body
    expect(JSON.stringify(form.beside)).toContain('2026年2月2日，反对：反对未经论证就上项目')
    const facts = {
      facts: '项目失败',
      evidence: ['会议纪要'],
      manner: 'improper',
      responsibility: [{ person: who.bureauDeputy, level: 'important', why: '参与决策' }],
      exploring: '不是',
      diligent: '不是',
    }
    expect((await take(who.supervisionClerk, id, 'find-facts', facts)).body.code).toBe('dissent-unanswered')
    expect(
      (await take(who.supervisionClerk, id, 'find-facts', { ...facts, dissentAnswer: '会上明确反对，有记录' })).status,
    ).toBe(200)
  })
})
