import { afterEach, describe, expect, it } from 'vitest'
import { day, plusDays } from '../engine/dates/index.ts'
import { actingCounty, acting as who } from '../testing/acting-county.ts'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp, type Wanting } from '../testing/county-app.ts'
import { raiseProblem, stepOnProblem } from '../testing/problems.ts'

const PROBLEM = '0197f3a2-0000-7000-8000-000000000001'
const TODAY = '2026-03-02'
const PAGE = '/api/insight/acting'
const ago = (days: number) => plusDays(day(TODAY), -days)

let app: CountyApp
const callers = new Map<string, Promise<Caller>>()
afterEach(async () => {
  callers.clear()
  await app.close()
})
const openIt = async (wanting: Wanting = {}) => {
  app = await openCountyApp({ today: day(TODAY), records: actingCounty(), ...wanting })
}
const at = (person: string) => {
  const caller = callers.get(person) ?? app.as(person)
  callers.set(person, caller)
  return caller
}
const asks = async (person: string, query = '') => (await at(person)).get(PAGE + query)
const seen = async (person: string, query = '') => {
  const { status, body } = await asks(person, query)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}
const row = async (person: string, body: string, query = '') => {
  const found = (await seen(person, query)).bodies.find((it: any) => it.body.number === body)
  return found && [found.known, found.acted, found.open, found.middleDays, found.oldestOpenOn]
}
const opened = async (person: string, body: string) => (await seen(person, `?body=${body}`)).opened

/** Entered by the county's secretary, who may enter everybody's. @returns the fact's id. */
async function enter(body: object): Promise<string> {
  const answer = await (await at(who.countySecretary)).post('/api/facts', body)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body.id
}
const known = (by: string, problem: string, days: number, more: object = {}) =>
  enter({
    fact: 'problem-known',
    on: ago(days),
    problem,
    by,
    unit: 'T1',
    class: 'private-fund',
    how: 'talk-note',
    ...more,
  })
const acted = (by: string, problem: string, days: number) =>
  enter({ fact: 'problem-acted-on', on: ago(days), problem, by, act: 'reported-up' })
const withdraw = (names: string, why = '登记错了') => enter({ fact: 'withdrawn', on: TODAY, names, why })
const NONE = [0, 0, 0, null, null]

describe('what a supervising body knew and did', () => {
  it('is nothing where nothing is on record, for every body, in the order of their numbers', async () => {
    await openIt()
    const found = await seen(who.countySecretary)
    expect(found.bodies.map((it: any) => it.body.number)).toEqual(['G1', 'T1C', 'T2C', 'T3C', 'U2'])
    expect([found.oldestOpen, found.opened, found.from, found.until]).toEqual([null, null, '2025-03-02', TODAY])
    expect(await row(who.countySecretary, 'T1C')).toEqual(NONE)
  })

  it('begins with its earliest knowledge, counts once a problem, and ends with the first act on that day or later', async () => {
    await openIt()
    await known(who.townDisciplineClerk, 'W1', 20)
    await known(who.townDiscipline, 'W1', 25, { how: 'audit-line' })
    await acted(who.townDiscipline, 'W1', 26)
    expect(await row(who.countySecretary, 'T1C')).toEqual([1, 0, 1, null, ago(25)])
    await acted(who.townDisciplineClerk, 'W1', 15)
    await acted(who.townDiscipline, 'W1', 12)
    await known(who.townDiscipline, 'W2', 10)
    expect(await row(who.countySecretary, 'T1C')).toEqual([2, 1, 1, 10, ago(10)])
    const { matters } = await opened(who.countySecretary, 'T1C')
    expect(matters.map((it: any) => [it.problem, it.knownOn, it.actedOn, it.days, it.facts.length])).toEqual([
      ['W1', ago(25), ago(15), 10, 3],
      ['W2', ago(10), null, 10, 1],
    ])
    expect((await seen(who.countySecretary)).oldestOpen).toEqual({
      body: { number: 'T1C', name: '石桥镇纪委' },
      problem: 'W2',
      knownOn: ago(10),
      days: 10,
    })
  })

  it('is its own: an act of another body does not count, and what a room knew the commission knew', async () => {
    await openIt()
    await known(who.townDiscipline, 'W1', 20)
    await known(who.supervisionClerk, 'W1', 18)
    await acted(who.commissionDeputy, 'W1', 10)
    expect(await row(who.countySecretary, 'T1C')).toEqual([1, 0, 1, null, ago(20)])
    expect(await row(who.countySecretary, 'U2')).toEqual([1, 1, 0, 8, null])
    expect(await row(who.countySecretary, 'G1')).toEqual(NONE)
  })

  it('leaves out what was withdrawn, and takes it back where the withdrawal was withdrawn', async () => {
    await openIt()
    const id = await known(who.groupHead, 'W1', 20)
    const act = await acted(who.groupHead, 'W1', 10)
    await withdraw(act)
    expect(await row(who.countySecretary, 'G1')).toEqual([1, 0, 1, null, ago(20)])
    const gone = await withdraw(id)
    expect(await row(who.countySecretary, 'G1')).toEqual(NONE)
    await withdraw(gone)
    expect(await row(who.countySecretary, 'G1')).toEqual([1, 0, 1, null, ago(20)])
  })

  it('belongs to the period in which it came to know, and the period has an end', async () => {
    await openIt()
    await known(who.groupHead, 'W1', 40)
    await acted(who.groupHead, 'W1', 5)
    const span = (from: number, until: number) => `?from=${ago(from)}&until=${ago(until)}`
    expect(await row(who.countySecretary, 'G1', span(40, 40))).toEqual([1, 1, 0, 35, null])
    expect(await row(who.countySecretary, 'G1', span(39, 0))).toEqual(NONE)
    for (const query of [span(1, 2), span(5, -1), span(1900, 0)]) {
      const { status, body } = await asks(who.countySecretary, query)
      expect([status, body.code]).toEqual([400, 'bad-period'])
    }
  })
})

describe('who sees which body', () => {
  it('is whoever answers for the county, and the body’s own head; never the township’s committee', async () => {
    await openIt()
    await known(who.townDiscipline, 'W1', 20)
    const all = ['G1', 'T1C', 'T2C', 'T3C', 'U2']
    for (const [person, bodies] of [
      [who.countySecretary, all],
      [who.commissionSecretary, all],
      [who.supervisionClerk, all],
      [who.townDiscipline, ['T1C']],
      [who.groupHead, ['G1']],
      [who.townSecretary, []],
      [who.townDisciplineClerk, []],
      [who.townMember, []],
      [who.viceChief, []],
      [who.commissionDeputy, []],
      [who.inspector, []],
      [who.bureauHead, []],
    ] as const) {
      const found = await seen(person)
      expect([person, found.bodies.map((it: any) => it.body.number)]).toEqual([person, bodies])
      for (const body of [...all, 'D1', 'nowhere'].filter((it) => !bodies.some((own) => own === it)))
        expect([person, body, (await asks(person, `?body=${body}`)).status]).toEqual([person, body, 404])
    }
    expect((await asks(who.townSecretary)).body.oldestOpen).toBeNull()
    for (const hat of ['system-admin', 'security-admin', 'audit-admin']) expect((await asks(hat)).status).toBe(404)
    expect((await app.nobody.get(PAGE)).status).toBe(401)
  })

  it('shows the body itself its matters, and neither relations nor what came after', async () => {
    await openIt({ records: actingCounty([[who.townDisciplineClerk, who.townSecretary]]) })
    await known(who.townDisciplineClerk, 'W1', 20)
    expect((await opened(who.countySecretary, 'T1C')).matters[0].relations.length).toBe(1)
    const own = await opened(who.townDiscipline, 'T1C')
    expect([own.matters.length, own.matters[0].relations, own.above]).toEqual([1, [], null])
    await known(who.supervisionClerk, 'W2', 20)
    expect((await opened(who.supervisionDirector, 'U2')).above).toBeNull()
    for (const person of [who.countySecretary, who.commissionSecretary])
      expect((await opened(person, 'U2')).above).toEqual({ reversals: [], months: 12 })
  })
})

describe('a relation beside an open matter', () => {
  const relations = async (body: string) =>
    (await opened(who.commissionSecretary, body)).matters.flatMap((it: any) =>
      it.relations.map(({ kind, person, to }: any) => [it.problem, kind, person.number, to?.number ?? null]),
    )

  it('is none for whoever is tied to nobody; is said of whoever is tied to the head, until someone acts', async () => {
    await openIt({ records: actingCounty([[who.townDiscipline, who.townSecretary]]) })
    await known(who.secondDiscipline, 'W1', 20, { unit: 'T2' })
    await known(who.townDiscipline, 'W2', 20, { unit: 'T2' })
    expect([await relations('T2C'), await relations('T1C')]).toEqual([[], []])
    await known(who.townDiscipline, 'W3', 20)
    expect(await relations('T1C')).toEqual([['W3', 'related', who.townDiscipline, who.townSecretary]])
    await acted(who.townDisciplineClerk, 'W3', 10)
    expect(await relations('T1C')).toEqual([])
  })

  it('is said of whoever serves in the unit of the problem, not of whoever serves beside it', async () => {
    await openIt()
    await known(who.townDiscipline, 'W1', 20)
    expect(await relations('T1C')).toEqual([])
    await known(who.seatedDiscipline, 'W2', 20, { unit: 'T3' })
    expect(await relations('T3C')).toEqual([['W2', 'same-unit', who.seatedDiscipline, null]])
  })

  it('comes with what may explain it, with the next step, and with its ground', async () => {
    await openIt()
    const { beside, under } = await seen(who.countySecretary)
    for (const it of [beside.relation, beside.stalled, beside.reversal]) {
      expect(it.innocent.length).toBeGreaterThan(2)
      expect(it.next).not.toBe('')
      expect(it.under.length).toBeGreaterThan(1)
    }
    expect(under.map((it: any) => it.mark)).toEqual(['R', 'L', 'P'])
  })
})

describe('a change after acting', () => {
  const reversals = async (body: string, person: string = who.countySecretary) =>
    (await opened(person, body)).above.reversals.map((it: any) => [it.kind, it.problem, it.person.number, it.on])

  it('is none while the act stands and the officer holds his post', async () => {
    await openIt()
    await known(who.townDiscipline, 'W1', 20)
    await acted(who.townDiscipline, 'W1', 10)
    expect(await reversals('T1C')).toEqual([])
  })

  it('is an act withdrawn, with the reason; a withdrawal that was withdrawn is none', async () => {
    await openIt()
    await known(who.townDiscipline, 'W1', 20)
    const gone = await withdraw(await acted(who.townDiscipline, 'W1', 10), '有人打招呼')
    expect(await reversals('T1C')).toEqual([['withdrawn', 'W1', who.townDiscipline, TODAY]])
    expect((await opened(who.countySecretary, 'T1C')).above.reversals[0].words).toBe('有人打招呼')
    await withdraw(gone)
    expect(await reversals('T1C')).toEqual([])
  })

  it('is a post that ended within the county’s months after the act; not one that ended later, nor before', async () => {
    const records = actingCounty([], { [who.groupHead]: ago(5), [who.secondDiscipline]: ago(5) })
    await openIt({ records, numbers: { repeatWindowMonths: 1 } })
    await known(who.groupHead, 'W1', 50)
    await acted(who.groupHead, 'W1', 40)
    await known(who.secondDiscipline, 'W2', 50)
    expect([await reversals('G1'), await reversals('T2C')]).toEqual([[], []])
    await acted(who.secondDiscipline, 'W2', 20)
    expect(await reversals('T2C')).toEqual([['post-ended', 'W2', who.secondDiscipline, ago(5)]])
    const [found] = (await opened(who.countySecretary, 'T2C')).above.reversals
    expect([found.words, found.now]).toEqual(['柳河乡纪委纪委书记', null])
  })

  it('is not looked for without the county’s number, and this is said', async () => {
    await openIt({ numbers: null })
    await known(who.townDiscipline, 'W1', 20)
    await withdraw(await acted(who.townDiscipline, 'W1', 10))
    expect((await opened(who.countySecretary, 'T1C')).above).toEqual({ reversals: [], months: null })
  })
})

describe('whoever is barred', () => {
  const KIN = who.supervisionClerk
  const bars = [
    [KIN, who.townSecretary],
    [KIN, who.secondDiscipline],
  ] as const
  const everything = async (person: string) => {
    const bodies = ['', '?body=T1C', '?body=T2C', '?body=G1', '?body=U2']
    const answers = await Promise.all(bodies.map((it) => asks(person, it)))
    return JSON.stringify(answers.map(({ status, body }) => [status, body]))
  }

  it('neither sees nor counts a matter for which his kin answer, nor what kin did: one more changes nothing for him', async () => {
    await openIt({ records: actingCounty(bars) })
    await known(who.townDiscipline, 'W1', 20, { unit: 'T2' })
    await known(who.groupHead, 'W2', 20, { unit: 'D2' })
    const before = await everything(KIN)
    const director = await everything(who.supervisionDirector)
    // Of a unit that kin head, known to two bodies; known and done by kin himself.
    await known(who.townDiscipline, 'W3', 30)
    await known(who.groupHead, 'W3', 25)
    await acted(who.groupHead, 'W3', 15)
    await known(who.secondDiscipline, 'W1', 30, { unit: 'T2' })
    await known(who.secondDiscipline, 'W4', 30, { unit: 'D2' })
    await acted(who.secondDiscipline, 'W1', 10)
    expect(await everything(KIN)).toBe(before)
    expect(await everything(who.supervisionDirector)).not.toBe(director)
    expect(await row(KIN, 'T1C')).toEqual([1, 0, 1, null, ago(20)])
    expect(await row(who.supervisionDirector, 'T1C')).toEqual([2, 0, 2, null, ago(30)])
  })

  it('is also whoever answers for the problem himself, by its record as by his post', async () => {
    await openIt()
    await known(who.groupHead, 'W1', 20, { unit: 'U2' })
    expect(await row(who.countySecretary, 'G1')).toEqual([1, 0, 1, null, ago(20)])
    expect(await row(who.commissionSecretary, 'G1')).toEqual(NONE)
    await known(who.groupHead, 'W2', 20, { unit: 'T1' })
    await app.db.whole(async (tx) => {
      await tx.run(
        `insert into matter (county_id, id, procedure, number, opened_on, opened_by, subject_unit, state, arose_on)
         values (1, $3, 'problem', 'WT1', $1, $2, 'T1', 'found', $1)`,
        [ago(20), who.groupHead, PROBLEM],
      )
      await tx.run(
        `insert into problem (county_id, id, unit, responsible, class, source, source_number, known_as, found_on, recorded_on, raised_by)
         values (1, $4, 'T1', $1, 'other', 'audit', '', 'W2', $2, $2, $3)`,
        [who.countySecretary, ago(20), who.groupHead, PROBLEM],
      )
    })
    expect(await row(who.countySecretary, 'G1')).toEqual([1, 0, 1, null, ago(20)])
    expect(await row(who.commissionSecretary, 'G1')).toEqual([1, 0, 1, null, ago(20)])
  })
})

describe('a step that stands still', () => {
  const stalled = async (person: string, body: string) => (await opened(person, body)).stalled

  it('is a matter whose last day has passed, to whoever reads it and nobody else, by its state alone', async () => {
    const records = actingCounty([[who.supervisionDirector, who.bureauDeputy]])
    await openIt({ records })
    const officer = await at(who.inspector)
    const lodge = {
      organ: 'U2',
      subjectKind: 'person',
      person: who.bureauDeputy,
      decisionKind: 'accountability',
      decisionNumber: '问责〔2025〕12号',
      outcome: ['circular'],
      servedOn: '2026-01-19',
      lodgedOn: '2026-02-02',
      appealGrounds: ['第二次那天在外开会'],
    }
    const opening = await officer.post('/api/matters', { procedure: 'appeal', inputs: lodge })
    expect([opening.status, opening.body.detail ?? '']).toEqual([200, ''])
    // The month ends on 2 March, which is today: the last day is in time to its end.
    expect(await stalled(who.commissionSecretary, 'U2')).toEqual([])
    app.clock.wait(86_400_000)
    callers.clear()
    expect(await stalled(who.commissionSecretary, 'U2')).toEqual([
      {
        id: opening.body.id,
        number: expect.stringContaining('申诉'),
        of: '申诉与纠正',
        stands: '已提出，待受理',
        since: TODAY,
        dueOn: TODAY,
        daysOver: 1,
      },
    ])
    expect(await stalled(who.commissionSecretary, 'T1C')).toEqual([])
    for (const person of [who.supervisionDirector, who.countySecretary]) {
      const reads = (await (await at(person)).get(`/api/matters/${opening.body.id}`)).status === 200
      expect([person, (await stalled(person, 'U2')).length]).toEqual([person, reads ? 1 : 0])
    }
    expect(await stalled(who.supervisionDirector, 'U2')).toEqual([])
  })

  it('is a problem past the last day of its measures, where it waits for the body', async () => {
    await openIt()
    const officer = await at(who.townDiscipline)
    const raised = await raiseProblem(officer, {
      unit: 'T1C',
      class: 'delay',
      source: 'self-found',
      foundBy: '自查',
      foundOn: ago(60),
      what: '三件初核没有按期报结果',
    })
    const { id } = raised.body
    const step = async (person: string, taken: string, inputs: object) => {
      const answer = await stepOnProblem(await at(person), id, taken, inputs)
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    }
    const measures = [{ what: '逐件报结果', person: who.townDisciplineClerk, dueOn: TODAY }]
    await step(who.townDiscipline, 'measures', { measures })
    await step(who.townSecretary, 'decide-measures', { measuresAgreed: 'yes' })
    expect(await stalled(who.countySecretary, 'T1C')).toEqual([])
    app.clock.wait(86_400_000)
    callers.clear()
    expect(await stalled(who.countySecretary, 'T1C')).toEqual([
      {
        id,
        number: expect.any(String),
        of: '石桥镇纪委的问题',
        stands: '整改中',
        since: TODAY,
        dueOn: TODAY,
        daysOver: 1,
      },
    ])
    // He answers for it himself.
    expect(await stalled(who.townDiscipline, 'T1C')).toEqual([])
    expect(await stalled(who.countySecretary, 'T2C')).toEqual([])
  })
})
