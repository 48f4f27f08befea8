import { afterEach, describe, expect, it } from 'vitest'
import { type Day, day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { ended, smallCountyRecords, who } from '../testing/county-app-records.ts'
import { turnDay } from './daily-turn.ts'

let app: CountyApp
afterEach(() => app.close())

type Body = Record<string, unknown>
const FIRST = '2026-03-02'
const LATER = '2026-03-25'
const absence = (on: string, more: Body = {}): Body => ({
  fact: 'absence-recorded',
  on,
  person: who.bureauDeputy,
  unit: 'D1',
  reported: false,
  ...more,
})
const reminder = (on: string): Body => ({
  fact: 'reminder-given',
  on,
  from: who.bureauHead,
  to: who.bureauDeputy,
  about: 'absence',
})
const violation = (on: string, ref: string, person: string = who.clerk): Body => ({
  fact: 'violation-recorded',
  on,
  person,
  discipline: 'work',
  source: 'inspection',
  ref,
})
const knowing = (on: string, by: string = who.townDiscipline): Body => ({
  fact: 'problem-known',
  on,
  problem: 'WT-1',
  by,
  unit: 'T1',
  class: 'private-fund',
  how: 'inspection',
})
const acted = (on: string, by: string = who.townDiscipline): Body => ({
  fact: 'problem-acted-on',
  on,
  problem: 'WT-1',
  by,
  act: 'handled',
})

async function enter(body: Body): Promise<string> {
  const { status, body: said } = await (await app.as(who.commissionSecretary)).post('/api/facts', body)
  expect([body.fact, status, said.detail]).toEqual([body.fact, 200, undefined])
  return said.id
}
const standing = () =>
  app.db.inCounty(1, (tx) =>
    tx.rows<{ on: Day; sign: string; about: string; id: string; due: Day | null }>(
      `select raised_on as "on", sign, about, id, answer_due_on as due from sign where fallen_at is null order by 1, 2, 3`,
    ),
  )
const kinds = async () => (await standing()).map((it) => `${it.on} ${it.sign} ${it.about}`)
const addressees = (sign: string) =>
  app.db.inCounty(1, (tx) =>
    tx.rows<{ to: string; step: number; since: Day }>(
      'select addressee as to, step, since from sign_addressee where sign_id = $1 order by step, addressee',
      [sign],
    ),
  )
const listed = async (person: string, state = 'open') =>
  (await (await app.as(person)).get(`/api/signs?state=${state}&most=100`)).body.items as { id: string; kind: string }[]
const turn = () => turnDay(app.db, 1, app.clock.today(), app.clock.now())

describe('facts of one day', () => {
  const seen = { seenBy: [who.bureauHead] }
  const ofTheDay = [
    absence(LATER, seen),
    reminder(LATER),
    violation(LATER, '检字1号'),
    violation(LATER, '检字2号', who.sectionHead),
    acted(LATER),
  ]
  const orders = [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [1, 0, 4, 2, 3],
    [2, 4, 0, 3, 1],
  ]
  it('give the same signs in whatever order they are entered', async () => {
    const found = []
    for (const order of orders) {
      app = await openCountyApp()
      await enter(absence(FIRST, seen))
      await enter(knowing(FIRST))
      await enter(violation(FIRST, '检字0号'))
      app.clock.goTo(day(LATER))
      for (const at of order) await enter(ofTheDay[at] ?? {})
      found.push(await kinds())
      if (order !== orders.at(-1)) await app.close()
    }
    expect(new Set(found.map((it) => it.join('\n'))).size).toBe(1)
    expect(found[0]?.length).toBeGreaterThan(3)
  })

  it('call back a sign of the same day, and never one of an earlier day', async () => {
    app = await openCountyApp()
    await enter(absence(FIRST, seen))
    app.clock.goTo(day(LATER))
    await enter(absence(LATER))
    const inactive = `${LATER} head-inactive-on-absences ${who.bureauHead}`
    expect(await kinds()).toContain(inactive)
    const [sign] = (await listed(who.viceChief)).filter((it) => it.kind === 'head-inactive-on-absences')
    await enter(reminder(LATER))
    expect(await kinds()).not.toContain(inactive)
    expect((await listed(who.viceChief, 'all')).map((it) => it.id)).not.toContain(sign?.id)
    expect((await (await app.as(who.viceChief)).get(`/api/signs/${sign?.id}`)).status).toBe(404)
    await app.close()

    app = await openCountyApp()
    await enter(absence(FIRST, seen))
    app.clock.goTo(day(LATER))
    await enter(absence(LATER))
    app.clock.goTo(day('2026-03-26'))
    await enter(reminder(LATER))
    await turn()
    expect(await kinds()).toContain(inactive)
  })

  it('withdrawn on that day raise nothing; withdrawn later they leave the sign standing', async () => {
    app = await openCountyApp()
    const wrong = await enter(absence(FIRST))
    expect((await kinds()).length).toBe(1)
    await enter({ fact: 'withdrawn', on: FIRST, names: wrong, why: '记错了人' })
    expect(await kinds()).toEqual([])
    const other = await enter(absence(FIRST))
    app.clock.goTo(day('2026-03-03'))
    await enter({ fact: 'withdrawn', on: '2026-03-03', names: other, why: '记错了人' })
    expect((await kinds()).length).toBe(1)
    const [sign] = await listed(who.bureauHead)
    const page = (await (await app.as(who.bureauHead)).get(`/api/signs/${sign?.id}`)).body
    expect(page.facts.map((it: { part: string }) => it.part)).toEqual(['because', 'since'])
    expect(page.facts[1].says).toContain('记错了人')
  })

  it('withdrawn no longer count for what comes after', async () => {
    app = await openCountyApp()
    const first = await enter(violation(FIRST, '检字1号'))
    app.clock.goTo(day('2026-03-10'))
    await enter({ fact: 'withdrawn', on: '2026-03-10', names: first, why: '文号重复' })
    app.clock.goTo(day(LATER))
    await enter(violation(LATER, '检字2号'))
    expect((await kinds()).filter((it) => it.includes('leader-inactive'))).toEqual([])
  })
})

describe('the turn of the day', () => {
  it('raises what has ripened on its own day, after standing still as well, and once', async () => {
    app = await openCountyApp()
    await enter(knowing(FIRST))
    await app.turnTo(day('2026-03-16'))
    expect(await kinds()).toEqual([])
    await app.turnTo(day('2026-03-22'), true)
    await turn()
    await turn()
    expect(await kinds()).toEqual([`2026-03-17 known-not-acted ${who.townDiscipline}`])
    // It waits for an answer from the day it was noticed.
    expect((await standing())[0]?.due).toBe('2026-03-27')
  })

  it('raises nothing where the problem was dealt with by the last day, told that day or on the morning after', async () => {
    app = await openCountyApp()
    await enter(knowing(FIRST))
    app.clock.goTo(day('2026-03-16'))
    await enter(acted('2026-03-16'))
    await app.turnTo(day('2026-03-20'))
    expect(await kinds()).toEqual([])
    await app.close()

    app = await openCountyApp()
    await enter(knowing(FIRST))
    await app.turnTo(day('2026-03-17'))
    await enter(acted('2026-03-16'))
    expect((await kinds()).length).toBe(0)
    await app.turnTo(day('2026-03-20'))
    expect((await kinds()).length).toBe(0)
  })

  it('never calls a sign back for what is told of an earlier day later on', async () => {
    app = await openCountyApp()
    await enter(knowing(FIRST))
    await app.turnTo(day('2026-03-18'))
    await enter(acted('2026-03-16'))
    await app.turnTo(day('2026-03-20'))
    expect(await kinds()).toEqual([`2026-03-17 known-not-acted ${who.townDiscipline}`])
    const [sign] = await listed(who.commissionSecretary)
    const page = (await (await app.as(who.commissionSecretary)).get(`/api/signs/${sign?.id}`)).body
    expect(page.facts.map((it: { part: string; late: boolean }) => [it.part, it.late])).toEqual([
      ['because', false],
      ['since', true],
    ])
  })

  it('takes an unanswered sign one step up after the county’s working days, once a period', async () => {
    app = await openCountyApp()
    await enter(violation(FIRST, '检字1号'))
    const [sign] = await standing()
    expect([sign?.sign, sign?.due]).toEqual(['violation-in-line', '2026-03-09'])
    await app.turnTo(day('2026-03-09'))
    expect((await addressees(sign?.id ?? '')).map((it) => it.to)).toEqual([who.bureauDeputy])
    await app.turnTo(day('2026-03-10'))
    await turn()
    expect((await addressees(sign?.id ?? '')).map((it) => [it.to, it.step, it.since])).toEqual([
      [who.bureauDeputy, 0, FIRST],
      [who.sectionHead, 1, '2026-03-10'],
    ])
    await app.turnTo(day('2026-03-17'))
    expect((await addressees(sign?.id ?? '')).length).toBe(2)
    await app.turnTo(day('2026-03-18'))
    expect((await addressees(sign?.id ?? '')).at(-1)).toMatchObject({ to: who.bureauHead, step: 2 })
    // Five days of standing still make one step, not five.
    await app.turnTo(day('2026-04-30'), true)
    expect((await addressees(sign?.id ?? '')).length).toBe(4)
  })

  it('leaves an answered sign where it is', async () => {
    app = await openCountyApp()
    await enter(violation(FIRST, '检字1号'))
    const [sign] = await standing()
    const deputy = await app.as(who.bureauDeputy)
    expect((await deputy.post(`/api/signs/${sign?.id}/answer`, { answer: 'remind', words: '当面提醒' })).status).toBe(
      200,
    )
    await app.turnTo(day('2026-04-10'))
    expect((await addressees(sign?.id ?? '')).length).toBe(1)
  })

  it('never takes a sign to the person concerned, to his kin, or to the committee of a discipline officer', async () => {
    app = await openCountyApp({ records: smallCountyRecords([[who.townDiscipline, who.countySecretary]]) })
    await enter(knowing(FIRST))
    await app.turnTo(day('2026-08-31'))
    const [sign] = await standing()
    const to = (await addressees(sign?.id ?? '')).map((it) => it.to)
    expect(to).toEqual(expect.arrayContaining([who.commissionSecretary, 'U2A']))
    for (const person of [who.townDiscipline, who.townSecretary, who.viceChief, who.countySecretary]) {
      expect([person, to.includes(person)]).toEqual([person, false])
    }
  })

  it('takes a sign whose addressee has left to his successor', async () => {
    app = await openCountyApp()
    await enter(absence(FIRST))
    const [sign] = await standing()
    const left = ended(smallCountyRecords(), who.bureauHead, day('2026-03-04'))
    const seat = { person: who.otherDeputy, unit: 'D1', post: '党组书记、局长' }
    const held = { from: day('2026-03-04'), until: null }
    await app.write({ ...left, tenures: [...left.tenures, { ...seat, held }] })
    await app.turnTo(day('2026-03-10'))
    expect((await addressees(sign?.id ?? '')).map((it) => it.to)).toContain(who.otherDeputy)
    const left404 = await (await app.as(who.bureauHead)).get(`/api/signs/${sign?.id}`)
    expect(left404.status).toBe(404)
  })
})

describe('an open sign whose addressee has moved to another post', () => {
  const moving = day('2026-03-04')
  const records = smallCountyRecords()
  const left = ended(records, who.bureauHead, moving)
  const held = { from: moving, until: null }
  const head = (person: string, unit: string) => ({ person, unit, post: '党组书记、局长', held })
  /** The head of the bureau becomes a vice-chief's colleague in the committee; the deputy of another bureau succeeds him. */
  const moved = {
    ...left,
    tenures: [...left.tenures, { ...head(who.bureauHead, 'U1'), post: '四级调研员' }, head(who.otherDeputy, 'D1')],
  }
  const answer = { answer: 'remind', words: '当面提醒' }

  it('is before his successor from the next turn of the day, with the whole time to answer', async () => {
    app = await openCountyApp()
    await enter(absence(FIRST))
    const [sign] = await standing()
    await app.write(moved)
    await app.turnTo(moving)
    await turn()
    expect((await addressees(sign?.id ?? '')).map((it) => [it.to, it.step, it.since])).toEqual([
      [who.bureauHead, 0, FIRST],
      [who.otherDeputy, 0, moving],
    ])
    const [line] = await listed(who.otherDeputy)
    expect(line).toMatchObject({ id: sign?.id, mine: 'addressee', answerDueOn: '2026-03-11' })
    const successor = await app.as(who.otherDeputy)
    expect((await successor.post(`/api/signs/${sign?.id}/answer`, answer)).status).toBe(200)
  })

  it('is read by him still, waits for him no longer, and is no longer his to answer, to talk over or to act for', async () => {
    app = await openCountyApp()
    await enter(absence(FIRST))
    const [sign] = await standing()
    await app.write(moved)
    await app.turnTo(moving)
    const him = await app.as(who.bureauHead)
    const { status, body } = await him.get(`/api/signs/${sign?.id}`)
    expect([status, body.mine, body.next, body.answerDueOn]).toEqual([200, 'handed-on', [], null])
    expect([await listed(who.bureauHead), (await listed(who.bureauHead, 'all')).length]).toEqual([[], 1])
    expect((await him.post(`/api/signs/${sign?.id}/answer`, answer)).body.code).toBe('handed-on')
    expect((await him.get(`/api/procedures/talk-heart/form?from=sign:${sign?.id}`)).status).toBe(404)
    const act = { forWhat: `sign:${sign?.id}`, done: '问明情况', nature: 'action' }
    expect((await him.post('/api/acts', act)).body.code).toBe('not-yours')
  })

  it('stays with him where he has moved up within the same unit', async () => {
    app = await openCountyApp()
    await enter(violation(FIRST, '检字1号'))
    const [sign] = await standing()
    const up = ended(records, who.bureauDeputy, moving)
    const post = { ...head(who.bureauDeputy, 'D1'), post: '党组副书记、副局长' }
    await app.write({ ...up, tenures: [...up.tenures, post] })
    await app.turnTo(moving)
    expect((await addressees(sign?.id ?? '')).map((it) => it.to)).toEqual([who.bureauDeputy])
  })

  it('stays where it is once it has been answered', async () => {
    app = await openCountyApp()
    await enter(absence(FIRST))
    const [sign] = await standing()
    await (await app.as(who.bureauHead)).post(`/api/signs/${sign?.id}/answer`, answer)
    await app.write(moved)
    await app.turnTo(moving)
    expect((await addressees(sign?.id ?? '')).map((it) => it.to)).toEqual([who.bureauHead])
  })

  it('goes to the leader now in charge of the line, past nobody', async () => {
    app = await openCountyApp()
    await enter(violation(FIRST, '检字1号'))
    const [sign] = await standing()
    const gone = ended(records, who.bureauDeputy, moving)
    const charges = gone.charges.map((it) => ({ ...it, held: { ...it.held, until: moving } }))
    await app.write({
      ...gone,
      tenures: [
        ...gone.tenures,
        { person: who.bureauDeputy, unit: 'D2', post: '副局长', held },
        { person: who.otherDeputy, unit: 'D1', post: '党组成员、副局长', held },
      ],
      charges: [...charges, { leader: who.otherDeputy, unit: 'D1A', held }],
    })
    await app.turnTo(moving)
    expect((await addressees(sign?.id ?? '')).map((it) => it.to)).toEqual([who.bureauDeputy, who.otherDeputy])
  })
})

describe('a county that has set no numbers', () => {
  it('has the signs that need none, and none of the others', async () => {
    app = await openCountyApp({ numbers: null })
    await enter(absence(FIRST, { seenBy: [who.bureauHead] }))
    await enter(knowing(FIRST))
    await enter(violation(FIRST, '检字1号'))
    app.clock.goTo(day(LATER))
    await enter(absence(LATER))
    await enter(violation(LATER, '检字2号'))
    await app.turnTo(day('2026-06-30'), true)
    expect(new Set((await standing()).map((it) => it.sign))).toEqual(
      new Set(['absence-unreported', 'violation-in-line']),
    )
    for (const it of await standing()) expect([it.due, (await addressees(it.id)).length]).toEqual([null, 1])
    const [line] = await listed(who.bureauHead)
    expect(line).toMatchObject({ answerDueOn: null, workdaysLeft: null })
  })

  it('has them from the day on which it sets them', async () => {
    app = await openCountyApp({ numbers: null })
    await enter(knowing(FIRST))
    const system = await app.as('system-admin')
    const number = {
      name: 'knownMustActWithinWorkdays',
      value: 10,
      fromDay: '2026-03-10',
      document: '青纪发〔2026〕9号',
    }
    app.clock.goTo(day('2026-03-10'))
    expect((await (await app.as('system-admin')).post('/api/county/numbers', number)).status).toBe(200)
    expect((await system.post('/api/county/numbers', { ...number, name: 'nothing' })).status).toBe(401)
    await enter({ ...knowing('2026-03-10'), problem: 'WT-2' })
    await app.turnTo(day('2026-04-20'), true)
    expect((await standing()).map((it) => it.about)).toEqual([who.townDiscipline])
  })
})
