import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openTestApp, type TestApp } from '../testing/app.ts'
import { carryTalk, prepareTalk, talkForm, talksOf } from '../testing/talks.ts'

let app: TestApp
const who: Record<string, Caller> = {}
beforeAll(async () => {
  app = await openTestApp()
  for (const role of [
    'vice-chief',
    'bureau-head',
    'supervision-office',
    'commission-secretary',
    'town-discipline',
    'town-secretary',
    'market-head',
    'market-deputy',
    'section-head',
    'county-secretary',
  ]) {
    who[role] = await app.as(role)
  }
})
afterAll(() => app.close())

const at = (role: string) => who[role] as Caller
const signsOf = async (role: string, state = 'open') =>
  (await at(role).get(`/api/signs?state=${state}&most=100`)).body.items as any[]
const me = async (role: string) => (await at(role).get('/api/me')).body.person.number as string

describe('case A: a head who sees absences and does nothing', () => {
  it('reaches his supervising leader and the supervision office, not himself', async () => {
    const head = await me('bureau-head')
    const found = (await signsOf('vice-chief')).find(
      (it) => it.kind === 'head-inactive-on-absences' && it.about.number === head,
    )
    expect(found?.mine).toBe('addressee')
    expect((await signsOf('supervision-office')).map((it) => it.id)).toContain(found.id)
    expect((await signsOf('bureau-head', 'all')).map((it) => it.about.number)).not.toContain(head)
  })

  it('shows its facts, provisions with marks, the county’s number with its document, and innocent explanations', async () => {
    const [sign] = (await signsOf('vice-chief')).filter((it) => it.kind === 'head-inactive-on-absences')
    const page = (await at('vice-chief').get(`/api/signs/${sign.id}`)).body
    expect(page.facts.filter((it: any) => it.part === 'because').length).toBeGreaterThanOrEqual(2)
    expect(page.under.map((it: any) => it.mark)).toContain('C-2')
    expect(page.numbers[0].document).toMatch(/〔\d{4}〕\d+号/)
    expect(page.innocent.length).toBeGreaterThan(2)
    expect(page.next.map((it: any) => it.answer)).toEqual(expect.arrayContaining(['remind', 'talk', 'check', 'not-so']))
  })

  it('does not exist for the head himself, nor for anyone it did not go to', async () => {
    const [sign] = (await signsOf('vice-chief')).filter((it) => it.kind === 'head-inactive-on-absences')
    for (const role of ['bureau-head', 'market-head', 'section-head', 'town-secretary']) {
      expect((await at(role).get(`/api/signs/${sign.id}`)).status).toBe(404)
      expect(
        (await at(role).post(`/api/signs/${sign.id}/answer`, { answer: 'not-so', words: '没有的事' })).status,
      ).toBe(404)
      expect((await talkForm(at(role), 'heart', `sign:${sign.id}`)).status).toBe(404)
    }
  })

  it('is talked over, opened to the head, answered by him, and closed by the talk both signed', async () => {
    const head = await me('bureau-head')
    const [sign] = (await signsOf('vice-chief')).filter((it) => it.kind === 'head-inactive-on-absences')
    const leader = at('vice-chief')
    const prepared = await prepareTalk(leader, 'ask', {}, `sign:${sign.id}`)
    const { id } = prepared.body
    const talk = (await leader.get(`/api/matters/${id}`)).body
    expect([prepared.status, talk.subject.person.number]).toEqual([200, head])
    expect((await at('bureau-head').get(`/api/matters/${id}`)).status).toBe(404)
    const held = { heldOn: '2026-11-23', said: '两次外出没有提醒', reply: '当时在外开会', undertaking: '今后当天提醒' }
    const asRead = { 'if-match': `"${talk.version}"` }
    expect((await carryTalk(leader, id, 'hold', held, asRead)).status).toBe(200)
    expect((await carryTalk(leader, id, 'hold', held, asRead)).status).toBe(412)
    expect((await at('bureau-head').get(`/api/signs/${sign.id}`)).body.mayReply).toBe(true)
    expect(
      (await at('bureau-head').post(`/api/signs/${sign.id}/reply`, { words: '那天我在市里开会，回来已当面说过。' }))
        .status,
    ).toBe(200)
    await carryTalk(leader, id, 'sign')
    expect((await carryTalk(at('bureau-head'), id, 'sign-own')).status).toBe(200)
    const after = (await at('vice-chief').get(`/api/signs/${sign.id}`)).body
    expect(after.state).toBe('answered')
    expect(after.answers[0].by.number).toBe(await me('vice-chief'))
    expect(after.replies[0].words).toContain('市里开会')
  })
})

describe('case B: a township discipline secretary who knows and does nothing', () => {
  it('is raised past him and his committee to the county commission', async () => {
    const officer = await me('town-discipline')
    const [sign] = (await signsOf('commission-secretary')).filter(
      (it) => it.kind === 'known-not-acted' && it.about.number === officer,
    )
    expect(sign).toBeDefined()
    for (const role of ['town-discipline', 'town-secretary']) {
      expect((await at(role).get(`/api/signs/${sign.id}`)).status).toBe(404)
      const desk = JSON.stringify((await at(role).get('/api/desk')).body)
      expect(desk).not.toContain(sign.id)
    }
  })
})

describe('case D: a second violation in the same line', () => {
  it('reaches the head of the deputy, with the empty record after the first', async () => {
    const deputy = await me('market-deputy')
    const [sign] = (await signsOf('market-head')).filter((it) => it.kind === 'leader-inactive-after-first')
    expect(sign.about.number).toBe(deputy)
    expect((await at('market-deputy').get(`/api/signs/${sign.id}`)).status).toBe(404)
  })
  it('offers the deputy a 谈心谈话， and prepares the 提醒谈话 for the head, who may entrust it', async () => {
    const [sign] = (await signsOf('market-deputy')).filter((it) => it.kind === 'violation-in-line')
    const page = (await at('market-deputy').get(`/api/signs/${sign.id}`)).body
    expect(page.next.some((it: any) => it.begins === 'talk-heart')).toBe(true)
    const head = at('market-head')
    const about = (await at('market-deputy').get(`/api/people/${sign.about.number}`)).body.name ?? sign.about.name
    const waiting = (await talksOf(head, 'waiting')).find(
      (it) => it.about === about && it.procedure === 'talk-reminder' && it.state === 'prepared',
    )
    const entrustedTo = await me('market-deputy')
    expect((await carryTalk(head, waiting.id, 'entrust', { entrustedTo })).status).toBe(200)
    expect((await talksOf(at('market-deputy'), 'waiting')).map((it) => it.id)).toContain(waiting.id)
  })
})

describe('facts entered through the API', () => {
  it('raise the same signs as any other door, on the same day', async () => {
    const head = await me('bureau-head')
    const unit = (await at('bureau-head').get('/api/me')).body.posts[0].unit.number
    const members = (await at('bureau-head').get(`/api/units/${unit}`)).body.members as any[]
    const member = members.find((it) => it.person.number !== head).person.number
    const entered = await at('bureau-head').post('/api/facts', {
      fact: 'absence-recorded',
      on: '2026-11-23',
      person: member,
      unit,
      reported: false,
    })
    expect(entered.body.signsRaised).toBeGreaterThan(0)
    expect(
      (await signsOf('bureau-head')).some((it) => it.kind === 'absence-unreported' && it.about.number === member),
    ).toBe(true)
  })
  it('are refused for a future day, an unknown person, another’s unit, and findings by those not competent', async () => {
    const post = (role: string, body: object) => at(role).post('/api/facts', body)
    const someone = await me('section-head')
    expect(
      (
        await post('supervision-office', {
          fact: 'violation-recorded',
          on: '2027-01-01',
          person: someone,
          discipline: 'work',
          source: 'inspection',
          ref: 'x',
        })
      ).body.code,
    ).toBe('future')
    expect(
      (
        await post('supervision-office', {
          fact: 'violation-recorded',
          on: '2026-11-20',
          person: 'nobody',
          discipline: 'work',
          source: 'inspection',
          ref: 'x',
        })
      ).body.code,
    ).toBe('unknown-person')
    expect(
      (
        await post('market-head', {
          fact: 'violation-recorded',
          on: '2026-11-20',
          person: someone,
          discipline: 'work',
          source: 'inspection',
          ref: 'x',
        })
      ).status,
    ).toBe(404)
    expect(
      (
        await post('section-head', {
          fact: 'reminder-given',
          on: '2026-11-20',
          from: await me('market-head'),
          to: someone,
          about: 'absence',
        })
      ).status,
    ).toBe(404)
  })
  it('of units one does not answer for do not exist', async () => {
    const all = (await at('supervision-office').get('/api/facts?most=100')).body.items as any[]
    const own = (await at('section-head').get('/api/facts?most=100')).body.items as any[]
    expect(all.length).toBeGreaterThan(own.length)
  })
})

describe('an act', () => {
  it('counts once someone other than the actor, not below him, has found its result true', async () => {
    const act = await at('market-deputy').post('/api/acts', {
      forWhat: 'duty:M01',
      done: '到科里看了三天台账',
      outcome: '补上两处漏洞',
      nature: 'action',
    })
    expect(act.body.standing).toBe('asked')
    const confirm = (role: string) => at(role).post(`/api/acts/${act.body.id}/confirm`, { finding: 'true' })
    expect((await confirm('market-deputy')).body.code).toBe('own-act')
    expect((await confirm('section-head')).status).toBe(404)
    expect((await confirm('bureau-head')).status).toBe(404)
    expect((await confirm('market-head')).body.standing).toBe('confirmed')
  })
  it('cannot be recorded for a duty of others, nor for a day to come', async () => {
    const body = { forWhat: 'duty:J04', done: 'x', nature: 'action' }
    expect((await at('market-deputy').post('/api/acts', body)).body.code).toBe('not-yours')
    expect(
      (await at('market-deputy').post('/api/acts', { ...body, forWhat: 'duty:M01', on: '2027-01-01' })).body.code,
    ).toBe('future')
  })
})

describe('a check whose result another is asked to confirm', () => {
  it('counts only once he has found it true on his own account; naming him confirms nothing', async () => {
    const checks = async () =>
      ((await at('supervision-office').get('/api/facts?fact=check-held&most=100')).body.items as any[]).filter(
        (it) => it.on === '2026-11-23',
      )
    const section = (await at('section-head').get('/api/me')).body.posts[0].unit.number
    const check = {
      fact: 'check-held',
      on: '2026-11-23',
      by: await me('market-deputy'),
      unit: section,
      result: '逐笔看了台账',
    }
    const below = await at('market-deputy').post('/api/facts', { ...check, confirmedBy: await me('section-head') })
    expect(below.body.code).toBe('below')
    await at('market-deputy').post('/api/facts', { ...check, confirmedBy: await me('market-head') })
    expect((await checks()).map((it) => it.says).join()).toContain('尚无他人核实')
    const [asked] = (await at('market-head').get('/api/confirmations')).body.items.filter(
      (it: any) => it.outcome === check.result,
    )
    expect((await at('market-head').post(`/api/acts/${asked.id}/confirm`, { finding: 'true' })).status).toBe(200)
    expect((await checks()).map((it) => it.says).join()).toContain('核实')
    expect((await checks()).length).toBe(2)
  })
})
