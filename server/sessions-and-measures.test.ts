import { afterEach, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'

let app: CountyApp
afterEach(() => app.close())

const TODAY = '2026-03-02'
const open = async (by: string, procedure: string, inputs: object) =>
  (await app.as(by)).post('/api/matters', { procedure, inputs })
const take = async (by: string, id: string, step: string, inputs: object = {}) =>
  (await app.as(by)).post(`/api/matters/${id}/steps`, { step, inputs })

describe('who opposed at an on-site session', () => {
  it('is found again, by name, when he is to be held to account', async () => {
    app = await openCountyApp({ records: smallCountyRecords(), today: day(TODAY) })
    const made = await open(who.supervisionDirector, 'on-site-session', {
      kind: 'at-commission',
      organ: 'U2',
      why: '两个单位说法不同，发过文没有解决',
      plannedOn: TODAY,
      coming: [who.countySecretary, who.bureauHead],
    })
    const { id } = made.body
    await take(who.countySecretary, id, 'put-in', { matters: ['统计站并入镇里'] })
    const form = (await (await app.as(who.supervisionDirector)).get(`/api/matters/${id}/steps/hold`)).body
    const row = Object.fromEntries(
      form.fields
        .find((it: any) => it.id === 'resolutions')
        .columns.map((it: any) => [
          it.id,
          it.kind === 'person'
            ? who.otherHead
            : it.kind === 'day'
              ? TODAY
              : it.kind === 'choice'
                ? it.options[0].value
                : '并入，设专岗',
        ]),
    )
    const held = await take(who.supervisionDirector, id, 'hold', {
      heldOn: TODAY,
      resolutions: [row],
      stances: [
        { person: who.countySecretary, stance: 'for' },
        { person: who.bureauHead, stance: 'against', words: '镇里没有专业人员，数据质量会出问题' },
      ],
      minutes: '纪要〔2026〕2号',
    })
    expect([held.status, held.body.detail ?? '']).toEqual([200, ''])
    const opened = await open(who.supervisionDirector, 'accountability', {
      organ: 'U2',
      subjectKind: 'person',
      person: who.bureauHead,
      grounds: ['W10'],
      source: 'supervision',
      matter: '并入以后数据两次出错',
      dutyBasis: '主持局党组工作',
      performedRead: true,
    })
    const matterId = opened.body.id
    await take(who.countySecretary, matterId, 'approve-start', { startApprovedOn: TODAY, startApproval: '同意' })
    const team = [who.supervisionClerk, who.commissionDeputy]
    await take(who.supervisionDirector, matterId, 'form-team', { team, leader: team[0], plan: '查' })
    const facts = (await (await app.as(who.supervisionClerk)).get(`/api/matters/${matterId}/steps/find-facts`)).body
    expect(JSON.stringify(facts.beside)).toContain('反对：镇里没有专业人员')
  })
})

describe('an admonition', () => {
  it('of a cadre managed from above is refused to the county committee, through the API as on screen', async () => {
    const records = smallCountyRecords()
    const people = records.people.map((it) =>
      it.number === who.bureauHead ? { ...it, managedBy: 'city' as const } : it,
    )
    app = await openCountyApp({ records: { ...records, people }, today: day(TODAY) })
    const measure = (kind: string) =>
      open(who.countySecretary, 'talk-measure', {
        organ: 'U1',
        person: who.bureauHead,
        source: 'supervision',
        basis: 'inner-party-supervision-regulation/21-admonition',
        matter: '班子成员外出不报备，知悉后没有过问',
        measure: [kind],
        measureWhy: '两次知悉都没有过问',
        ...(kind === 'admonition' ? { evidence: ['外出登记'] } : {}),
      })
    const refused = await measure('admonition')
    expect([refused.status, refused.body.code]).toEqual([409, 'forbidden'])
    expect((await measure('reminder')).status).toBe(200)
    const chosen = encodeURIComponent(JSON.stringify({ organ: 'U1', person: who.bureauHead }))
    const form = (await (await app.as(who.countySecretary)).get(`/api/procedures/talk-measure/form?chosen=${chosen}`))
      .body
    expect(form.fields.find((it: any) => it.id === 'measure').options.map((it: any) => it.value)).not.toContain(
      'admonition',
    )
  })
})

describe('a subject already under review', () => {
  it('goes straight to the findings with the case number, without another start', async () => {
    app = await openCountyApp({ records: smallCountyRecords(), today: day(TODAY) })
    const { id } = (
      await open(who.supervisionDirector, 'accountability', {
        organ: 'U2',
        subjectKind: 'person',
        person: who.bureauDeputy,
        grounds: ['W08'],
        source: 'case',
        matter: '分管范围内多人违纪，没有过问',
        dutyBasis: '班子分工',
        performedRead: true,
      })
    ).body
    const team = [who.supervisionClerk, who.commissionDeputy]
    const without = await take(who.supervisionDirector, id, 'join-review', { team, leader: team[0] })
    expect([without.status, without.body.detail]).toEqual([400, '请填写“立案号”'])
    expect(
      (
        await take(who.supervisionDirector, id, 'join-review', {
          caseNumber: '青纪立〔2026〕4号',
          team,
          leader: team[0],
        })
      ).status,
    ).toBe(200)
    const seen = (await (await app.as(who.supervisionDirector)).get(`/api/matters/${id}`)).body
    expect(seen.state).toBe('investigating')
  })
})

describe('what a covert check found', () => {
  it('is set beside who headed the unit and who was in charge of it on that very day', async () => {
    const records = smallCountyRecords()
    const until = day('2026-02-20')
    const from = records.charges.map((it) => ({ ...it, held: { ...it.held, until } }))
    const to = { leader: who.viceChief, unit: 'D1A', held: { from: until, until: null } }
    app = await openCountyApp({ records: { ...records, charges: [...from, to] }, today: day(TODAY) })
    const team = [who.supervisionClerk, who.commissionDeputy]
    const plan = { need: '群众反映窗口空岗', what: '窗口在岗', fromOn: TODAY, untilOn: TODAY, team }
    const form = (await (await app.as(who.supervisionDirector)).get('/api/procedures/covert-check/form')).body
    const where = form.fields
      .find((it: any) => it.id === 'where')
      .columns.map((it: any) => [it.id, it.kind === 'unit' ? 'D1A' : '窗口'])
    const opened = await open(who.supervisionDirector, 'covert-check', { ...plan, where: [Object.fromEntries(where)] })
    expect([opened.status, opened.body.detail ?? '']).toEqual([200, ''])
    const { id } = opened.body
    await take(who.commissionSecretary, id, 'approve', { approvedOn: TODAY })
    const finding = (seenOn: string) => ({ unit: 'D1A', seenOn, what: '窗口无人', evidence: '现场记录，存监督室' })
    const recorded = await take(who.supervisionClerk, id, 'record', {
      checkedOn: TODAY,
      checkedBy: team,
      unrelated: true,
      found: 'some',
      findings: [finding('2026-02-19'), finding(TODAY)],
    })
    expect([recorded.status, recorded.body.detail ?? '']).toEqual([200, ''])
    const seen = (await (await app.as(who.supervisionDirector)).get(`/api/matters/${id}`)).body
    const { heads, rows } = seen.taken.at(-1).entries.find((it: any) => it.rows.length > 0)
    expect(heads.at(-1)).toBe('当天谁负责')
    expect(rows.map((it: string[]) => it.at(-1))).toEqual([
      '龚立新（主要负责人）、温如意（分管）',
      '龚立新（主要负责人）、陆文舟（分管）',
    ])
  })
})
