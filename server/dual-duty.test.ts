import { afterEach, describe, expect, it } from 'vitest'
import { type Day, day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'
import { raiseProblem } from '../testing/problems.ts'
import { type NewFact, storeFacts } from './modules/conduct/index.ts'

const TODAY = day('2026-06-01')
let app: CountyApp
afterEach(() => app.close())

type Opening = { relations?: readonly (readonly [string, string])[]; numbers?: Record<string, number> | null }
async function opened(facts: readonly object[], { relations = [], ...more }: Opening = {}) {
  app = await openCountyApp({ today: TODAY, records: smallCountyRecords(relations), ...more })
  await told(facts)
}
/** As a register is read in: entered on the day it happened, unless it says another. */
async function told(facts: readonly object[]) {
  const all = facts.map((it) => ({ recordedOn: (it as { on: Day }).on, ...it })) as NewFact[]
  const entering = { countyId: 1, actor: 'system', enteredBy: null, now: app.clock.now() }
  return app.db.inCounty(1, (tx) => storeFacts(tx, all, entering))
}
const violation = (on: string, person: string = who.clerk, more: object = {}) => {
  const rest = { person, discipline: 'work', foundBy: 'covert-check', ref: `暗访${on}` }
  return { fact: 'violation-recorded', on: day(on), ...rest, ...more }
}
const absence = (on: string, person: string = who.bureauDeputy, more: object = {}) => ({
  ...{ fact: 'absence-recorded', on: day(on), person, unit: 'D1', reported: false, seenBy: [] },
  ...more,
})
const talk = (on: string, from: string, to: string) => ({ fact: 'talk-held', on: day(on), from, to, kind: 'heart' })
const known = (on: string, by: string, problem: string) => ({
  ...{ fact: 'problem-known', on: day(on), by, problem, unit: 'D1A', class: 'delay', how: 'inspection' },
})
const TWO = [violation('2026-03-10'), violation('2026-04-10')]

const KINDS: Record<string, string> = { 甩手掌柜: 'nothing-done', 好人主义: 'not-spoken-to', 看客心态: 'seen-and-left' }
const all = async (viewer: string, query = '') => (await (await app.as(viewer)).get(`/api/dual-duty${query}`)).body
/** `pattern person records` of all that a viewer is shown. */
const found = async (viewer: string = who.supervisionDirector, query = '') => {
  const { patterns, found: rows } = await all(viewer, query)
  const patternOf = (says: string) => KINDS[patterns.find((it: any) => it.says === says).title]
  return rows.map((it: any) => `${patternOf(it.says)} ${it.person.number} ${it.records}`)
}
const leader = async (viewer: string, person: string) => (await app.as(viewer)).get(`/api/dual-duty/${person}`)
const ask = async (viewer: string, person: string, more: object = {}) =>
  (await app.as(viewer)).post(`/api/dual-duty/${person}/explanations`, {
    ...{ pattern: 'nothing-done', from: '2026-01-01', until: TODAY, words: '这两次以后做过什么，请写明日期。' },
    ...more,
  })

describe('nothing done in a line where others found things', () => {
  it('is not found where the leader talked after the first, checked the line, or acted on his own', async () => {
    await opened([...TWO, talk('2026-03-20', who.bureauDeputy, who.clerk)])
    expect(await found()).toEqual([])
    await app.close()
    const check = { fact: 'check-held', on: day('2026-05-05'), by: who.bureauDeputy, unit: 'D1A', result: '已改' }
    await opened([...TWO, check])
    expect(await found()).toEqual([])
  })

  it('is found from two happenings on, with its records, and not from one', async () => {
    await opened(TWO.slice(0, 1))
    expect(await found()).toEqual([])
    await told(TWO.slice(1))
    expect(await found()).toEqual([`nothing-done ${who.bureauDeputy} 2`])
    const { body } = await leader(who.supervisionDirector, who.bureauDeputy)
    expect(body.patterns.map((it: any) => [it.pattern, it.records.length])).toEqual([['nothing-done', 2]])
    expect(body.patterns[0].records[0].says).toContain('章小满')
    expect(body.patterns[0].innocent.length).toBeGreaterThan(2)
    expect(body.patterns[0].under.map((it: any) => it.mark)).toEqual(['C-2', 'R', 'L', 'P'])
  })

  it('never puts the name of an attitude beside a person, in no word and in no key', async () => {
    await opened([...TWO, absence('2026-03-12', who.bureauDeputy), absence('2026-04-12', who.bureauDeputy)])
    const { found: beside, leaders, patterns } = await all(who.supervisionDirector)
    const { body } = await leader(who.supervisionDirector, who.bureauDeputy)
    expect(patterns.map((it: any) => it.title)).toEqual(['甩手掌柜', '好人主义', '看客心态'])
    for (const it of [beside, leaders, body])
      expect(JSON.stringify(it)).not.toMatch(/甩手掌柜|好人主义|看客|hands-off|good-man|onlooker/)
  })

  it('leaves him the days that the county gives, and looks for nothing where it gives none', async () => {
    await opened([violation('2026-03-10'), violation('2026-05-20')])
    expect(await found()).toEqual([])
    expect(await found(who.supervisionDirector, '?from=2026-01-01&until=2026-05-31')).toEqual([])
    await app.close()
    await opened(TWO, { numbers: null })
    expect(await all(who.supervisionDirector)).toMatchObject({ found: [], off: expect.stringContaining('还没有定') })
  })

  it('counts nothing that was withdrawn, that lies outside the days, or that he entered upon only later', async () => {
    await opened([])
    const [first] = await told(TWO)
    expect(await found(who.supervisionDirector, '?from=2026-04-01&until=2026-06-01')).toEqual([])
    await told([{ fact: 'withdrawn', on: TODAY, names: first, why: '登记有误' }])
    expect(await found()).toEqual([])
    await app.close()
    await opened([violation('2026-03-10'), violation('2026-04-10', who.clerk, { recordedOn: TODAY })])
    expect(await found(who.supervisionDirector, '?from=2026-01-01&until=2026-05-31')).toEqual([])
  })
})

describe('much of his own and nothing towards his people', () => {
  it('is not found where he spoke with each, and is where he spoke with others only', async () => {
    await opened([...TWO, talk('2026-04-20', who.bureauDeputy, who.clerk)])
    expect(await found()).toEqual([])
    await app.close()
    await opened([...TWO, talk('2026-04-20', who.bureauDeputy, who.sectionHead)])
    expect(await found()).toEqual([`not-spoken-to ${who.bureauDeputy} 2`])
  })
})

describe('seen, and nothing done', () => {
  const seen = { seenBy: [who.bureauHead] }
  const away = [absence('2026-03-03', who.bureauDeputy, seen), absence('2026-04-03', who.bureauDeputy, seen)]

  it('is not found where he reminded afterwards, nor where what he saw had been reported', async () => {
    const reminder = {
      fact: 'reminder-given',
      on: day('2026-04-05'),
      from: who.bureauHead,
      to: who.bureauDeputy,
      about: 'absence',
    }
    await opened([...away, reminder])
    expect(await found()).toEqual([])
    await app.close()
    await opened(away.map((it) => ({ ...it, reported: true })))
    expect(await found()).toEqual([])
  })

  it('is found for absences seen and problems known alike', async () => {
    await opened(away)
    expect(await found()).toEqual([`seen-and-left ${who.bureauHead} 2`])
    await app.close()
    await opened([known('2026-03-03', who.bureauDeputy, 'W1'), known('2026-03-09', who.bureauDeputy, 'W2')])
    expect(await found()).toEqual([`seen-and-left ${who.bureauDeputy} 2`])
    await told([
      { fact: 'problem-acted-on', on: day('2026-03-12'), problem: 'W2', by: who.bureauDeputy, act: 'reported-up' },
    ])
    expect(await found()).toEqual([])
  })
})

describe('who may look at how a leader answers for his line', () => {
  it('is whoever answers for him from above; not he himself, nobody below or beside him', async () => {
    await opened(TWO)
    for (const viewer of [
      who.bureauHead,
      who.viceChief,
      who.supervisionClerk,
      who.commissionSecretary,
      who.countySecretary,
    ])
      expect([viewer, (await leader(viewer, who.bureauDeputy)).status]).toEqual([viewer, 200])
    for (const viewer of [who.bureauDeputy, who.sectionHead, who.clerk, who.otherHead, who.townSecretary]) {
      expect([viewer, (await leader(viewer, who.bureauDeputy)).status]).toEqual([viewer, 404])
      expect([viewer, (await ask(viewer, who.bureauDeputy)).status]).toEqual([viewer, 404])
      expect(await found(viewer)).toEqual([])
    }
    expect((await leader(who.supervisionDirector, who.commissionSecretary)).status).toBe(404)
    expect((await leader(who.supervisionDirector, who.countySecretary)).status).toBe(404)
    expect((await leader(who.countySecretary, who.commissionSecretary)).status).toBe(200)
    expect((await leader(who.supervisionDirector, 'P99')).status).toBe(404)
  })

  it('is of a discipline officer the county alone: his committee is whom he supervises', async () => {
    const idle = ['W1', 'W2'].map((problem) => ({ ...known('2026-03-03', who.townDiscipline, problem), unit: 'T1' }))
    await opened(idle)
    expect(await found(who.commissionSecretary)).toEqual([`seen-and-left ${who.townDiscipline} 2`])
    expect(await found(who.townSecretary)).toEqual([])
    for (const viewer of [who.townSecretary, who.viceChief])
      expect([viewer, (await leader(viewer, who.townDiscipline)).status]).toEqual([viewer, 404])
  })

  it('shows a viewer nothing about his kin, nothing that happened to them, and others all of it', async () => {
    await opened(TWO, {
      relations: [
        [who.supervisionDirector, who.clerk],
        [who.supervisionClerk, who.bureauDeputy],
      ],
    })
    expect(await found(who.supervisionDirector)).toEqual([])
    expect((await leader(who.supervisionDirector, who.bureauDeputy)).body).toMatchObject({ happened: [], patterns: [] })
    expect((await leader(who.supervisionClerk, who.bureauDeputy)).status).toBe(404)
    expect(await found(who.commissionSecretary)).toEqual([`nothing-done ${who.bureauDeputy} 2`])
  })

  it('thinks no leader idle because of a talk that the viewer must not hear of', async () => {
    const own = [violation('2026-03-10', who.sectionHead), violation('2026-04-10', who.sectionHead)]
    await opened(
      [...own, talk('2026-03-12', who.bureauDeputy, who.clerk), talk('2026-03-12', who.bureauDeputy, who.sectionHead)],
      {
        relations: [[who.supervisionDirector, who.clerk]],
      },
    )
    expect(await found(who.supervisionDirector)).toEqual([])
    const { deeds } = (await leader(who.supervisionDirector, who.bureauDeputy)).body
    expect(deeds).toHaveLength(1)
  })

  it('asks nothing of a leader about his own kin: from these he must keep away', async () => {
    await opened(TWO, { relations: [[who.bureauDeputy, who.clerk]] })
    expect(await found()).toEqual([])
  })

  it('refuses days that run backwards or too long, and a pattern there is not', async () => {
    await opened(TWO)
    const office = await app.as(who.supervisionDirector)
    for (const query of ['from=2026-05-01&until=2026-04-01', 'from=2001-01-01&until=2026-01-01'])
      expect((await office.get(`/api/dual-duty?${query}`)).body.code).toBe('bad-period')
    expect((await office.get('/api/dual-duty?from=x')).status).toBe(400)
    expect((await ask(who.supervisionDirector, who.bureauDeputy, { pattern: 'idler' })).status).toBe(400)
    expect((await ask(who.supervisionDirector, who.bureauDeputy, { words: ' ' })).status).toBe(400)
    expect((await ask(who.supervisionDirector, who.bureauDeputy, { pattern: 'seen-and-left' })).body.code).toBe(
      'not-so-now',
    )
  })
})

describe('whom the facts are about', () => {
  it('sees them once somebody put them before him, without the name of the pattern, and answers once', async () => {
    await opened(TWO)
    const deputy = await app.as(who.bureauDeputy)
    const { id } = (await ask(who.viceChief, who.bureauDeputy)).body
    expect((await ask(who.supervisionDirector, who.bureauDeputy)).body.code).toBe('asked-already')
    expect((await leader(who.viceChief, who.bureauDeputy)).body.patterns.map((it: any) => it.asked)).toEqual([true])
    const item = (await deputy.get('/api/desk')).body.now.find((it: any) => it.kind === 'explanation')
    expect(item.go.href).toBe(`/explanations/${id}`)
    const { body } = await deputy.get(`/api/explanations/${id}`)
    expect(body).toMatchObject({ mayReply: true, reply: null, words: '这两次以后做过什么，请写明日期。' })
    expect(body.records).toHaveLength(2)
    expect(JSON.stringify(body) + JSON.stringify(item)).not.toContain('甩手掌柜')
    expect(
      (await deputy.post(`/api/explanations/${id}/reply`, { words: '三月十二日当面谈过，没有登记。' })).status,
    ).toBe(200)
    expect((await deputy.post(`/api/explanations/${id}/reply`, { words: '再补一句' })).body.code).toBe('replied')
    expect((await deputy.get('/api/desk')).body.now.filter((it: any) => it.kind === 'explanation')).toEqual([])
    const seen = (await leader(who.supervisionDirector, who.bureauDeputy)).body.explanations
    expect(seen[0]).toMatchObject({ reply: '三月十二日当面谈过，没有登记。', askedBy: { number: who.viceChief } })
    expect((await all(who.supervisionDirector)).found[0].asked).toBe(true)
  })

  it('is alone with those above him: to all others the asking is not there', async () => {
    await opened(TWO, { relations: [[who.supervisionClerk, who.bureauDeputy]] })
    const { id } = (await ask(who.viceChief, who.bureauDeputy)).body
    for (const viewer of [who.supervisionClerk, who.clerk, who.sectionHead, who.otherHead]) {
      const caller = await app.as(viewer)
      expect((await caller.get(`/api/explanations/${id}`)).status).toBe(404)
      expect((await caller.post(`/api/explanations/${id}/reply`, { words: '替他说' })).status).toBe(404)
    }
    const office = await app.as(who.supervisionDirector)
    expect((await office.get(`/api/explanations/${id}`)).body.mayReply).toBe(false)
    expect((await office.post(`/api/explanations/${id}/reply`, { words: '替他说' })).status).toBe(404)
  })
})

describe('what a leader started himself, and what he did only after', () => {
  it('goes by what was on record about the same person before; counts open to as many records', async () => {
    await opened([
      talk('2026-02-01', who.bureauDeputy, who.clerk),
      violation('2026-03-10'),
      talk('2026-03-15', who.bureauDeputy, who.clerk),
      talk('2026-04-15', who.bureauDeputy, who.sectionHead),
    ])
    const { body } = await leader(who.supervisionDirector, who.bureauDeputy)
    expect(body.deeds.map((it: any) => [it.on, it.started])).toEqual([
      ['2026-02-01', true],
      ['2026-03-15', false],
      ['2026-04-15', true],
    ])
    expect(body.quarters.map((it: any) => it.from)).toEqual([
      ...['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01'],
    ])
    expect(body.quarters.slice(-2)).toMatchObject([
      { title: '2026年第一季度', happened: 1, started: 1, after: 1 },
      { title: '2026年第二季度', happened: 0, started: 1, after: 0 },
    ])
    const line = (await all(who.supervisionDirector)).leaders.find((it: any) => it.person.number === who.bureauDeputy)
    expect(line).toMatchObject({ happened: 1, started: 2, after: 1 })
  })

  it('counts a problem that he brought to light in his own line, and a check once another found it true', async () => {
    const check = { fact: 'check-held', on: day('2026-05-05'), by: who.bureauDeputy, unit: 'D1A', result: '账实相符' }
    await opened([check])
    const problem = {
      unit: 'D1',
      class: 'delay',
      source: 'self-found',
      foundBy: '局长走访',
      foundOn: TODAY,
      what: '窗口推诿。',
    }
    expect((await raiseProblem(await app.as(who.bureauHead), problem)).status).toBe(200)
    const deeds = async (person: string) =>
      (await leader(who.supervisionDirector, person)).body.deeds.map((it: any) => [it.on, it.started])
    expect(await deeds(who.bureauHead)).toContainEqual([TODAY, true])
    expect(await deeds(who.bureauDeputy)).toEqual([])
    await told([{ ...check, on: day('2026-05-06'), confirmedBy: who.supervisionClerk }])
    expect(await deeds(who.bureauDeputy)).toEqual([['2026-05-06', true]])
  })

  it('is listed in the order of the units, never by how much', async () => {
    await opened([
      ...TWO,
      violation('2026-03-11', who.otherClerk),
      talk('2026-02-01', who.townSecretary, who.townMember),
    ])
    const { leaders } = await all(who.commissionSecretary)
    expect(leaders.map((it: any) => it.unit.number)).toEqual(['D1', 'D2', 'T1'])
  })
})
