import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import type { Answer } from '../testing/app.ts'
import { type MatterApp, openMatterApp, also as who } from '../testing/matter-county.ts'

const TODAY = '2026-03-02'
let app: MatterApp
beforeAll(async () => {
  app = await openMatterApp({ today: day(TODAY) })
})
afterAll(() => app.close())

const team = [who.inspector, who.otherInspector]
const SIX = ['facts', 'evidence', 'basis', 'responsibility', 'procedure', 'treatment']
const report = (opinion: string) => ({ discussedOn: TODAY, six: SIX, opinion, signedBy: team })
const answers = (count: number, why: string) => Array.from({ length: count }, () => ({ taken: 'no', why }))
const startApproval = { startApprovedOn: TODAY, startApproval: '同意' }
const approval = { decisionApprovedOn: TODAY, decisionApproval: '同意' }
const decision = {
  meetingOn: TODAY,
  minutes: '〔2026〕3号',
  stances: [who.commissionSecretary, ...team].map((person) => ({ person, stance: 'for' })),
  outcome: ['circular'],
  form: '1',
}
const facts = (said: string) => ({
  facts: said,
  evidence: ['谈话登记为空'],
  manner: 'not-done',
  responsibility: [{ person: who.bureauDeputy, level: 'important', why: '分管综合科' }],
  exploring: '不是',
  diligent: '没有证据表明已经履职尽责',
})
const meeting = (defence: string) => ({
  metOn: TODAY,
  metBy: team,
  proposed: ['circular'],
  defence: [defence],
  remarks: '有不同意见',
})

/** An accountability case about the bureau's deputy, brought as far as a state. */
async function upTo(state: 'registered' | 'met' | 'reported' | 'served', more: object = {}) {
  const id = await app.open(who.supervisionClerk, 'accountability', {
    organ: 'U2',
    subjectKind: 'person',
    person: who.bureauDeputy,
    grounds: ['W08'],
    source: 'supervision',
    matter: '分管科室两次违反工作纪律，前一次以后没有过问。',
    dutyBasis: '分管综合科',
    performedRead: true,
    ...more,
  })
  if (state === 'registered') return id
  await app.go(who.commissionSecretary, id, 'approve-start', startApproval)
  await app.go(who.supervisionClerk, id, 'form-team', { team, leader: who.inspector, plan: '查清两次之间做了什么' })
  await app.go(who.inspector, id, 'find-facts', facts('第一次以后没有谈话，也没有检查。'))
  await app.go(who.inspector, id, 'meet-subject', meeting('口头提醒过'))
  if (state === 'met') return id
  await app.go(who.inspector, id, 'report', { ...report('建议通报'), answers: answers(1, '没有人证实') })
  if (state === 'reported') return id
  await app.go(who.countySecretary, id, 'approve-decision', approval)
  await app.go(who.commissionSecretary, id, 'decide', decision)
  await app.go(who.supervisionClerk, id, 'serve', { servedOn: TODAY, announcedOn: TODAY, announcedTo: '局党组会' })
  return id
}
const said = ({ status, body }: Answer) => [status, body.code]
const versionSeenBy = async (person: string, id: string) => `"${(await app.see(person, id)).version}"`

describe('an approval', () => {
  it('by the one who submitted it is refused through the API', async () => {
    const measure = await app.open(who.commissionSecretary, 'talk-measure', {
      organ: 'U2',
      person: who.otherDeputy,
      source: 'supervision',
      basis: 'inner-party-supervision-regulation/21-reminder',
      matter: '分管科室两次脱岗。',
      measure: ['reminder'],
      measureWhy: '问题刚露头。',
    })
    expect(said(await app.take(who.commissionSecretary, measure, 'approve', { approval: '同意' }))).toEqual([
      409,
      'approver-is-submitter',
    ])
    expect(said(await app.take(who.countySecretary, measure, 'approve', { approval: '同意' }))).toEqual([
      200,
      undefined,
    ])
  })

  it('by the head of a foreign unit is refused, whether he knows the number of the file or reads it', async () => {
    const id = await upTo('registered')
    const strangers = [who.otherHead, who.bureauHead, who.townSecretary, who.townDiscipline, who.petitionDirector]
    for (const person of strangers) {
      expect([person, ...said(await app.take(person, id, 'approve-start', startApproval))]).toEqual([
        person,
        404,
        'absent',
      ])
    }
    const served = await upTo('served')
    // The head of the subject's own unit reads what was announced to him, and approves nothing of it.
    expect((await app.see(who.bureauHead, served)).stateTitle).toBe('已送达宣布，执行中')
    for (const [step, inputs] of [
      ['correct', { correctionWhy: ['facts'], corrected: '撤销', correctedOn: TODAY }],
      ['publish', { publishedOn: TODAY, publishedWhere: '全县', publishApproval: '〔2026〕9号' }],
    ] as const) {
      expect([step, ...said(await app.take(who.bureauHead, served, step, inputs))]).toEqual([step, 409, 'not-entitled'])
    }
  })

  it('of an organ in a township is not given by the county’s secretary, nor the county’s by the township’s', async () => {
    const id = await app.open(who.townDiscipline, 'accountability', {
      organ: 'T1C',
      subjectKind: 'person',
      person: who.townMember,
      grounds: ['W08'],
      source: 'supervision',
      matter: '包片的村两次没有按时公开，前一次以后没有过问。',
      dutyBasis: '包片联系',
      performedRead: true,
    })
    expect(said(await app.take(who.countySecretary, id, 'approve-start', startApproval))).toEqual([404, 'absent'])
    expect(said(await app.take(who.commissionSecretary, id, 'approve-start', startApproval))).toEqual([404, 'absent'])
    const { next } = await app.see(who.townDiscipline, id)
    const [approving] = next.filter((it: { step: string }) => it.step === 'approve-start')
    expect(approving.people.map((it: { number: string }) => it.number)).not.toContain(who.countySecretary)
  })
})

describe('a step taken on a state that has changed since its page was read', () => {
  it('is told so: a report that did not see the added defence, a decision that did not see the approval', async () => {
    const id = await upTo('met')
    const read = { 'if-match': await versionSeenBy(who.inspector, id) }
    await app.go(who.bureauDeputy, id, 'defend', { ownDefence: ['有一名同事可以作证'] })
    const late = await app.take(
      who.inspector,
      id,
      'report',
      { ...report('建议通报'), answers: answers(1, '没有') },
      read,
    )
    expect([late.status, late.body.code]).toEqual([412, 'changed'])
    const seen = { 'if-match': await versionSeenBy(who.inspector, id) }
    const whole = { ...report('建议通报'), answers: answers(1, '没有人证实'), ownAnswers: answers(1, '已问过，不属实') }
    expect((await app.take(who.inspector, id, 'report', whole, seen)).status).toBe(200)
    const beforeApproval = { 'if-match': await versionSeenBy(who.commissionSecretary, id) }
    await app.go(who.countySecretary, id, 'approve-decision', approval)
    expect(said(await app.take(who.commissionSecretary, id, 'decide', decision, beforeApproval))).toEqual([
      412,
      'changed',
    ])
  })

  it('is taken by one of two who send it at the same moment, and by no more', async () => {
    const id = await upTo('registered')
    const match = { 'if-match': await versionSeenBy(who.commissionSecretary, id) }
    const both = await Promise.all([
      app.take(who.commissionSecretary, id, 'approve-start', startApproval, match),
      app.take(who.commissionSecretary, id, 'approve-start', { ...startApproval, startApproval: '同意启动' }, match),
    ])
    expect(both.map((it) => it.status).sort()).toEqual([200, 412])
    expect((await app.see(who.commissionSecretary, id)).taken.length).toBe(2)
  })

  it('is not there any more for whoever was to approve or decide, once the report was sent back', async () => {
    const id = await upTo('reported')
    await app.go(who.commissionSecretary, id, 'look-again', { lookAgainWhy: '同事的证言没有问' })
    expect(said(await app.take(who.countySecretary, id, 'approve-decision', approval))).toEqual([404, 'absent'])
    expect(said(await app.take(who.commissionSecretary, id, 'decide', decision))).toEqual([409, 'not-now'])
  })
})

describe('a report that was sent back and written anew', () => {
  it('leaves the earlier report, facts and defence as they were', async () => {
    const id = await upTo('reported')
    await app.go(who.commissionSecretary, id, 'look-again', { lookAgainWhy: '同事的证言没有问' })
    await app.go(who.inspector, id, 'find-facts', facts('问过两名同事，都说没有听到提醒。'))
    await app.go(who.inspector, id, 'meet-subject', meeting('记错了人，是在会上提的'))
    await app.go(who.inspector, id, 'report', { ...report('仍建议通报'), answers: answers(2, '会议记录里没有') })
    const { taken } = await app.see(who.inspector, id)
    const texts = (step: string) =>
      taken
        .filter((it: { step: string }) => it.step === step)
        .map((it: { entries: unknown }) => JSON.stringify(it.entries))
    const [first, second, ...more] = texts('report')
    expect(more).toEqual([])
    expect([first.includes('建议通报'), first.includes('没有人证实'), second.includes('仍建议通报')]).toEqual([
      true,
      true,
      true,
    ])
    expect(texts('find-facts')[0]).toContain('第一次以后没有谈话')
    expect(texts('meet-subject')[0]).toContain('口头提醒过')
    expect(
      await app.db.inCounty(1, (tx) => tx.rows(`select 1 from matter_step where matter_id = $1`, [id])),
    ).toHaveLength(taken.length)
  })
})

describe('an appeal', () => {
  it('lodged on the last day and entered a week later is in time; lodged the day after it may be refused as late', async () => {
    const [kept, late] = [await upTo('served'), await upTo('served')]
    const { clocks } = await app.see(who.supervisionClerk, kept)
    expect(clocks.find((it: { clock: string }) => it.clock === 'K20').dueOn).toBe('2026-04-02')
    app.clock.goTo(day('2026-04-09'))
    const refusing = { admission: 'refused-late', refusedWhy: '逾期', execution: 'goes-on' }
    for (const [id, lodgedOn] of [
      [kept, '2026-04-02'],
      [late, '2026-04-03'],
    ] as const) {
      await app.go(who.supervisionClerk, id, 'appeal', { lodgedOn, appealGrounds: ['口头提醒过两次'] })
    }
    const refused = await app.take(who.supervisionClerk, kept, 'admit-appeal', refusing)
    expect(said(refused)).toEqual([409, 'appeal-in-time'])
    expect(refused.body.detail).toContain('最后一天是2026年4月2日')
    expect(said(await app.take(who.supervisionClerk, late, 'admit-appeal', refusing))).toEqual([200, undefined])
  })
})
