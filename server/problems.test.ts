import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import type { Answer } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { ended, smallCountyRecords, who } from '../testing/county-app-records.ts'

const TODAY = '2026-03-02'
const DUE = '2026-04-30'
let app: CountyApp
beforeEach(async () => {
  app = await openCountyApp()
})
afterEach(() => app.close())

const problem = {
  unit: 'D1',
  class: 'private-fund',
  source: 'self-found',
  foundBy: '局财务自查',
  foundOn: TODAY,
  what: '下属企业的房租没有入账。',
}
const raised = (by: string, more: object = {}): Promise<Answer> =>
  app.as(by).then((it) => it.post('/api/problems', { ...problem, ...more }))
const raise = async (by: string, more: object = {}): Promise<string> => {
  const { status, body } = await raised(by, more)
  expect([status, body.detail]).toEqual([200, undefined])
  return body.id
}
const take = async (by: string, id: string, step: string, more: object = {}): Promise<Answer> =>
  (await app.as(by)).post(`/api/problems/${id}/steps`, { step, ...more })
const go = async (by: string, id: string, step: string, more: object = {}) => {
  const { status, body } = await take(by, id, step, more)
  expect([step, status, body.detail]).toEqual([step, 200, undefined])
  return body
}
const code = async (by: string, id: string, step: string, more: object = {}) =>
  (await take(by, id, step, more)).body.code
const see = async (by: string, id: string): Promise<Answer> => (await app.as(by)).get(`/api/problems/${id}`)
const list = async (by: string, query = 'state=all') =>
  (await (await app.as(by)).get(`/api/problems?${query}`)).body.items
const facts = async (kind: string) => {
  const { body } = await (await app.as(who.supervisionDirector)).get(`/api/facts?most=100&fact=${kind}`)
  return body.items
}

const measures = { measures: [{ what: '把房租全部入账', who: who.bureauDeputy, dueOn: DUE }] }
const yes = { agreed: 'yes' }
const result = { changed: '房租按月入账', knownBy: '抽看了三个月的账和银行回单' }

/** Up to where closing is asked for. */
async function worked(id: string) {
  await go(who.bureauHead, id, 'measures', measures)
  await go(who.viceChief, id, 'decide-measures', yes)
  await go(who.bureauDeputy, id, 'progress', { on: app.clock.today(), done: '补记了全部房租' })
  await go(who.supervisionDirector, id, 'decide-progress', yes)
  await go(who.bureauHead, id, 'ask-closing', result)
}
async function closed(id: string) {
  await worked(id)
  return go(who.viceChief, id, 'decide-closing', yes)
}

describe('a problem', () => {
  it('goes from finding to closing through two separate approvals and a result', async () => {
    const id = await raise(who.bureauHead)
    await worked(id)
    const waiting = (await see(who.bureauHead, id)).body
    expect(waiting).toMatchObject({ number: 'WT〔2026〕1号', state: 'asked', waiting: { step: 'decide-closing' } })
    expect(waiting.waiting.people.map((it: any) => it.number)).toEqual([who.viceChief])
    const done = await go(who.viceChief, id, 'decide-closing', yes)
    expect(done).toMatchObject({ state: 'closed', closedOn: TODAY, selfPutRight: true, waiting: null })
    expect(done.steps.map((it: any) => [it.step, it.by.number])).toEqual([
      ['known', who.bureauHead],
      ['measures', who.bureauHead],
      ['decide-measures', who.viceChief],
      ['progress', who.bureauDeputy],
      ['decide-progress', who.supervisionDirector],
      ['ask-closing', who.bureauHead],
      ['decide-closing', who.viceChief],
    ])
    expect((await raised(who.bureauHead)).body.number).toBe('WT〔2026〕2号')
  })

  it('is raised by the unit, by those above it and by the commission, and by no stranger', async () => {
    expect((await raised(who.otherHead)).body.code).toBe('not-entitled')
    const audited = { source: 'audit', foundBy: '县审计局' }
    for (const by of [who.viceChief, who.commissionDeputy, who.supervisionClerk]) await raise(by, audited)
    expect((await raised(who.supervisionClerk)).body.detail).toContain('自查发现由本单位的人登记')
    expect((await raised(who.supervisionClerk, { source: 'petition' })).body.detail).toContain('编号')
    expect((await raised(who.bureauHead, { foundOn: '2026-03-03' })).body.code).toBe('future')
    expect((await raised(who.bureauHead, { class: 'anything' })).body.detail).toContain('请选择问题类别')
  })

  it('has its measures approved by someone above the unit, who did not write them', async () => {
    const id = await raise(who.bureauHead)
    expect((await take(who.bureauDeputy, id, 'measures', measures)).status).toBe(404)
    await go(who.bureauHead, id, 'measures', measures)
    expect(await code(who.bureauHead, id, 'decide-measures', yes)).toBe('own-work')
    expect((await take(who.sectionHead, id, 'decide-measures', yes)).status).toBe(404)
    expect(await code(who.viceChief, id, 'decide-measures', { agreed: 'no' })).toBe('say-why')
    expect(await go(who.viceChief, id, 'decide-measures', { agreed: 'no', words: '没有写清到账日期' })).toMatchObject({
      state: 'found',
      measures: [],
    })
    await go(who.bureauHead, id, 'measures', measures)
    expect(await go(who.viceChief, id, 'decide-measures', yes)).toMatchObject({ state: 'working' })
    expect(await code(who.viceChief, id, 'decide-measures', yes)).toBe('not-now')
  })

  it('has its progress approved apart, by who raised it or the supervision office, never by who made it', async () => {
    const id = await raise(who.bureauHead)
    await go(who.bureauHead, id, 'measures', measures)
    await go(who.viceChief, id, 'decide-measures', yes)
    expect(await code(who.supervisionClerk, id, 'decide-progress', yes)).toBe('not-now')
    await go(who.bureauHead, id, 'progress', { on: TODAY, done: '补记了' })
    expect(await code(who.bureauHead, id, 'decide-progress', yes)).toBe('own-work')
    expect(await code(who.viceChief, id, 'decide-progress', yes)).toBe('not-yours')
    expect(await code(who.bureauHead, id, 'ask-closing', result)).toBe('not-now')
    await go(who.supervisionClerk, id, 'decide-progress', yes)
  })

  it('is closed only on what changed and how one knows, and by another', async () => {
    const id = await raise(who.bureauHead)
    await worked(id)
    expect(await code(who.bureauHead, id, 'decide-closing', yes)).toBe('own-work')
    expect(await code(who.bureauDeputy, id, 'decide-closing', yes)).toBe('own-work')
    await go(who.viceChief, id, 'decide-closing', { agreed: 'no', words: '只看到了一个月的账' })
    for (const missing of ['changed', 'knownBy'])
      expect((await take(who.bureauHead, id, 'ask-closing', { ...result, [missing]: ' ' })).status).toBe(400)
    await go(who.bureauHead, id, 'ask-closing', result)
    expect(await go(who.viceChief, id, 'decide-closing', yes)).toMatchObject({ state: 'closed' })
  })

  it('is stamped where it or a step was entered late', async () => {
    const id = await raise(who.bureauHead, { foundOn: '2026-02-03' })
    const { steps, foundOn, recordedOn } = (await see(who.bureauHead, id)).body
    expect([foundOn, recordedOn]).toEqual(['2026-02-03', TODAY])
    expect(steps[0]).toMatchObject({ step: 'known', on: '2026-02-03', recordedOn: TODAY })
  })

  it('keeps out a change made upon what has changed since', async () => {
    const id = await raise(who.bureauHead)
    const head = await app.as(who.bureauHead)
    const post = () => head.post(`/api/problems/${id}/steps`, { step: 'measures', ...measures }, { 'if-match': '"1"' })
    expect((await post()).status).toBe(200)
    expect((await post()).status).toBe(412)
  })

  it('leaves an entry in the ledger for every step', async () => {
    const id = await raise(who.bureauHead)
    await closed(id)
    const entries = await app.db.whole((tx) =>
      tx.rows(`select 1 from ledger_entry where county_id = 1 and entry like '%problem/${id}%'`),
    )
    expect(entries.length).toBe(8)
  })
})

describe('a problem that comes back', () => {
  it('shows who closed the last and who approved what, to those who may see both', async () => {
    const first = await raise(who.bureauHead)
    await closed(first)
    await app.turnTo(day('2026-03-12'))
    const again = { source: 'audit', foundBy: '县审计局', foundOn: '2026-03-12' }
    const second = await raise(who.supervisionDirector, again)
    const { before } = (await see(who.viceChief, second)).body
    expect(before).toMatchObject([{ id: first, daysBetween: 10 }])
    expect(before[0].signedOff.map((it: any) => [it.step, it.by.number])).toEqual([
      ['decide-measures', who.viceChief],
      ['decide-progress', who.supervisionDirector],
      ['ask-closing', who.bureauHead],
      ['decide-closing', who.viceChief],
    ])
    expect((await see(who.viceChief, first)).body.after).toMatchObject([{ id: second, daysBetween: 10 }])
    expect((await list(who.viceChief)).map((it: any) => [it.id === second, it.relapse])).toEqual([
      [true, true],
      [false, false],
    ])
    const clerk = await raise(who.clerk, { ...again, source: 'self-found', unit: 'D1A' })
    expect((await see(who.clerk, clerk)).body.before).toEqual([])
  })

  it('is not made of another class, another unit, or one that was still open', async () => {
    const first = await raise(who.bureauHead)
    await raise(who.bureauHead, { class: 'burden' })
    const open = await raise(who.bureauHead)
    await closed(first)
    expect((await see(who.bureauHead, open)).body.before).toMatchObject([{ id: first, daysBetween: 0 }])
    const other = await raise(who.otherHead, { unit: 'D2' })
    expect((await see(who.otherHead, other)).body.before).toEqual([])
  })

  it('is looked for again after closing, by somebody else than who asked to close', async () => {
    const id = await raise(who.bureauHead)
    expect(await code(who.viceChief, id, 'revisit', { on: TODAY, holds: 'holds', finding: '看了账' })).toBe('not-now')
    await closed(id)
    const again = { on: TODAY, holds: 'back', finding: '又有一笔没有入账' }
    expect(await code(who.bureauHead, id, 'revisit', again)).toBe('own-work')
    expect(await code(who.viceChief, id, 'revisit', { ...again, on: '2026-03-01' })).toBe('before-closed')
    const { steps } = await go(who.viceChief, id, 'revisit', again)
    expect(steps.at(-1)).toMatchObject({ step: 'revisit', holds: false, by: { number: who.viceChief } })
  })
})

describe('who knew first', () => {
  const knew = (by: string, on: string, more: object = {}) => ({
    fact: 'problem-known',
    problem: 'WT-108',
    by,
    unit: 'D1',
    class: 'private-fund',
    how: 'talk-note',
    on,
    ...more,
  })
  const enter = async (fact: object) =>
    expect((await (await app.as(who.supervisionDirector)).post('/api/facts', fact)).status).toBe(200)

  it('is the unit itself where nobody outside it is on record before, and then it says so once closed', async () => {
    await enter(knew(who.bureauDeputy, '2026-02-01'))
    await enter(knew(who.viceChief, '2026-02-01', { class: 'burden' }))
    const id = await raise(who.bureauHead)
    expect((await see(who.bureauHead, id)).body.selfPutRight).toBe(false)
    expect((await closed(id)).selfPutRight).toBe(true)
  })

  it('is another where someone outside knew of the class in the unit before', async () => {
    await enter(knew(who.viceChief, '2026-02-01'))
    expect((await closed(await raise(who.bureauHead))).selfPutRight).toBe(false)
  })

  it('was someone of the unit where others found what he is on record as having known', async () => {
    await enter(knew(who.bureauDeputy, '2026-02-01'))
    await enter(knew(who.bureauHead, '2026-02-03', { class: 'other', problem: '审字3号' }))
    await enter(knew(who.bureauHead, TODAY))
    const found = { source: 'audit', foundBy: '县审计局', sourceNumber: '审字3号' }
    const id = await raise(who.supervisionDirector, found)
    const { knownBefore, selfPutRight } = (await see(who.viceChief, id)).body
    expect(knownBefore.map((it: any) => [it.by.number, it.on])).toEqual([
      [who.bureauDeputy, '2026-02-01'],
      [who.bureauHead, '2026-02-03'],
    ])
    expect(selfPutRight).toBe(false)
  })
})

describe('the work on a problem leaves its facts by itself', () => {
  it('the head knows from the day he found it or was told, and acts by his measures', async () => {
    const told = { source: 'audit', foundBy: '县审计局', headToldOn: TODAY }
    await raise(who.supervisionDirector, { source: 'audit', foundBy: '县审计局' })
    expect(await facts('problem-known')).toEqual([])
    const id = await raise(who.supervisionDirector, told)
    expect((await facts('problem-known')).map((it: any) => it.says)).toEqual([
      '邱大山通过审计线索知悉青溪县统计局的问题 WT〔2026〕2号（私设小金库）',
    ])
    await go(who.bureauHead, id, 'measures', measures)
    expect((await facts('problem-acted-on')).map((it: any) => it.says)).toEqual(['邱大山对问题 WT〔2026〕2号：已处理'])
    expect((await facts('problem-known')).length).toBe(1)
  })

  it('a head who knows and does nothing is seen by the sign, and one who wrote measures is not', async () => {
    const told = { source: 'audit', foundBy: '县审计局', headToldOn: TODAY }
    await raise(who.supervisionDirector, told)
    const id = await raise(who.supervisionDirector, { ...told, unit: 'D2' })
    await go(who.otherHead, id, 'measures', measures)
    await app.turnTo(day('2026-03-20'))
    const signs = (await (await app.as(who.viceChief)).get('/api/signs?state=all')).body.items
    expect(signs.map((it: any) => [it.title, it.about.number])).toEqual([
      ['知道问题而没有处理、上报或者移交', who.bureauHead],
    ])
  })

  it('says it under the number by which the county knew it before, so that an earlier clock is answered', async () => {
    const before = { fact: 'problem-known', problem: 'WT-108', by: who.bureauHead, unit: 'D1', class: 'private-fund' }
    await (await app.as(who.supervisionDirector)).post('/api/facts', { ...before, how: 'talk-note', on: '2026-02-27' })
    const id = await raise(who.bureauHead, { sourceNumber: 'WT-108' })
    await go(who.bureauHead, id, 'measures', measures)
    expect((await facts('problem-acted-on'))[0].says).toContain('WT-108')
    await app.turnTo(day('2026-03-20'))
    expect((await (await app.as(who.viceChief)).get('/api/signs?state=all')).body.items).toEqual([])
  })

  it('a head says himself that he knows, once', async () => {
    const id = await raise(who.supervisionDirector, { source: 'audit', foundBy: '县审计局' })
    expect((await see(who.bureauHead, id)).body.may).toContain('known')
    expect(await code(who.bureauHead, id, 'known', { on: '2026-03-01' })).toBe('before-found')
    await go(who.bureauHead, id, 'known', { on: TODAY })
    expect((await facts('problem-known')).length).toBe(1)
    expect(await code(who.bureauHead, id, 'known', { on: TODAY })).toBe('not-now')
    expect(await code(who.viceChief, id, 'known', { on: TODAY })).toBe('not-yours')
  })
})

describe('who sees a problem', () => {
  it('those who answer for the unit, who raised it, whose measure it is; no stranger, no administrator', async () => {
    const id = await raise(who.bureauHead)
    const readers = [who.bureauHead, who.viceChief, who.supervisionClerk, who.commissionSecretary, who.countySecretary]
    for (const one of readers) expect([one, (await see(one, id)).status]).toEqual([one, 200])
    const strangers = [who.bureauDeputy, who.sectionHead, who.clerk, who.otherHead, who.townDiscipline]
    for (const one of [...strangers, 'system-admin', 'security-admin', 'audit-admin']) {
      expect([one, (await see(one, id)).status]).toEqual([one, 404])
    }
    for (const one of strangers) expect([one, await list(one)]).toEqual([one, []])
    await go(who.bureauHead, id, 'measures', measures)
    expect((await see(who.bureauDeputy, id)).status).toBe(200)
    expect((await list(who.bureauDeputy)).length).toBe(1)
  })

  it('nobody related to whoever heads the unit, whatever his office', async () => {
    const id = await raise(who.bureauHead)
    await app.write(smallCountyRecords([[who.commissionSecretary, who.bureauHead]]))
    expect((await see(who.commissionSecretary, id)).status).toBe(404)
    expect(await list(who.commissionSecretary)).toEqual([])
    expect((await raised(who.commissionSecretary, { source: 'audit', foundBy: '县审计局' })).body.code).toBe('related')
    const kin = { ...measures.measures[0], who: who.commissionSecretary }
    expect(await code(who.bureauHead, id, 'measures', { measures: [kin] })).toBe('related')
    const barred = await app.db.as(
      {
        countyId: 1,
        accountId: '00000000-0000-7000-8000-000000000000',
        hat: 'officer',
        person: who.commissionSecretary,
        today: day(TODAY),
        posts: [],
        offices: ['U2'],
        answersFor: 'county',
        barred: [who.commissionSecretary, who.bureauHead],
      },
      async (tx) => [...(await tx.rows('select 1 from problem')), ...(await tx.rows('select 1 from problem_step'))],
    )
    expect(barred).toEqual([])
  })

  it('no longer a head who has left', async () => {
    const id = await raise(who.supervisionDirector, { source: 'audit', foundBy: '县审计局' })
    const records = ended(smallCountyRecords(), who.bureauHead, day(TODAY))
    const moved = { person: who.bureauHead, unit: 'D2', post: '党组成员', held: { from: day(TODAY), until: null } }
    await app.write({ ...records, tenures: [...records.tenures, moved] })
    expect((await see(who.bureauHead, id)).status).toBe(404)
  })
})
