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
  app.as(by).then((it) => it.post('/api/matters', { procedure: 'problem', inputs: { ...problem, ...more } }))
const raise = async (by: string, more: object = {}): Promise<string> => {
  const { status, body } = await raised(by, more)
  expect([status, body.detail]).toEqual([200, undefined])
  return body.id
}
const take = async (by: string, id: string, step: string, inputs: object = {}): Promise<Answer> =>
  (await app.as(by)).post(`/api/matters/${id}/steps`, { step, inputs })
const go = async (by: string, id: string, step: string, inputs: object = {}) => {
  const { status, body } = await take(by, id, step, inputs)
  expect([step, status, body.detail]).toEqual([step, 200, undefined])
  return (await see(by, id)).body
}
const code = async (by: string, id: string, step: string, inputs: object = {}) =>
  (await take(by, id, step, inputs)).body.code
const see = async (by: string, id: string): Promise<Answer> => (await app.as(by)).get(`/api/matters/${id}`)
const list = async (by: string, state = 'all') =>
  (await (await app.as(by)).get(`/api/matters?group=problems&state=${state}`)).body.items
const facts = async (kind: string) => {
  const { body } = await (await app.as(who.supervisionDirector)).get(`/api/facts?most=100&fact=${kind}`)
  return body.items
}
/** The lines of what stands beside a problem; undefined where it is not there. */
const beside = (body: any, id: string) => body.beside.find((it: any) => it.id === id)?.lines
const waiting = (body: any) => body.next.filter((it: any) => !it.aside).map((it: any) => it.step)

const measures = { measures: [{ what: '把房租全部入账', person: who.bureauDeputy, dueOn: DUE }] }
const yes = (what: string) => ({ [`${what}Agreed`]: 'yes' })
const no = (what: string, words?: string) => ({
  [`${what}Agreed`]: 'no',
  ...(words ? { [`${what}Words`]: words } : {}),
})
const result = { changed: '房租按月入账', knownBy: '抽看了三个月的账和银行回单' }
const audited = { source: 'audit', foundBy: '县审计局' }

/** Up to where closing is asked for. */
async function worked(id: string) {
  await go(who.bureauHead, id, 'measures', measures)
  await go(who.viceChief, id, 'decide-measures', yes('measures'))
  await go(who.bureauDeputy, id, 'progress', { doneOn: app.clock.today(), done: '补记了全部房租' })
  await go(who.supervisionDirector, id, 'decide-progress', yes('progress'))
  await go(who.bureauHead, id, 'ask-closing', result)
}
async function closed(id: string) {
  await worked(id)
  return go(who.viceChief, id, 'decide-closing', yes('closing'))
}

describe('a problem', () => {
  it('goes from finding to closing through two separate approvals and a result', async () => {
    const id = await raise(who.bureauHead)
    await worked(id)
    const { number, state, next } = (await see(who.bureauHead, id)).body
    expect([number, state]).toEqual(['WT〔2026〕1号', 'asked'])
    const [waits] = next.filter((it: any) => !it.aside)
    expect([waits.step, waits.people.map((it: any) => it.number)]).toEqual(['decide-closing', [who.viceChief]])
    const done = await go(who.viceChief, id, 'decide-closing', yes('closing'))
    expect([done.state, done.ended, waiting(done), beside(done, 'self-put-right')]).toEqual(['closed', true, [], []])
    expect(done.taken.map((it: any) => [it.step, it.by.number])).toEqual([
      ['raise', who.bureauHead],
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
    for (const by of [who.viceChief, who.commissionDeputy, who.supervisionClerk]) await raise(by, audited)
    expect((await raised(who.supervisionClerk)).body.detail).toContain('自查发现由本单位的人登记')
    expect((await raised(who.supervisionClerk, { source: 'petition' })).body.detail).toContain('编号')
    expect((await raised(who.bureauHead, { foundOn: '2026-03-03' })).body.detail).toContain('不能晚于今天')
    expect((await raised(who.bureauHead, { class: 'anything' })).body.detail).toContain('问题类别')
  })

  it('has its measures approved by someone above the unit, who did not write them', async () => {
    const id = await raise(who.bureauHead)
    expect((await take(who.bureauDeputy, id, 'measures', measures)).status).toBe(404)
    await go(who.bureauHead, id, 'measures', measures)
    expect(await code(who.bureauHead, id, 'decide-measures', yes('measures'))).toBe('not-entitled')
    expect((await take(who.sectionHead, id, 'decide-measures', yes('measures'))).status).toBe(404)
    expect(await code(who.viceChief, id, 'decide-measures', no('measures'))).toBe('bad-input')
    const back = await go(who.viceChief, id, 'decide-measures', no('measures', '没有写清到账日期'))
    expect([back.state, beside(back, 'measures')]).toEqual(['found', undefined])
    await go(who.bureauHead, id, 'measures', measures)
    expect(await go(who.viceChief, id, 'decide-measures', yes('measures'))).toMatchObject({ state: 'working' })
    expect(await code(who.viceChief, id, 'decide-measures', yes('measures'))).toBe('not-now')
  })

  it('has its progress approved apart, by who raised it or the supervision office, never by who made it', async () => {
    const id = await raise(who.bureauHead)
    await go(who.bureauHead, id, 'measures', measures)
    await go(who.viceChief, id, 'decide-measures', yes('measures'))
    expect(await code(who.supervisionClerk, id, 'decide-progress', yes('progress'))).toBe('not-now')
    await go(who.bureauHead, id, 'progress', { doneOn: TODAY, done: '补记了' })
    expect(await code(who.bureauHead, id, 'decide-progress', yes('progress'))).toBe('own-work')
    expect(await code(who.viceChief, id, 'decide-progress', yes('progress'))).toBe('not-entitled')
    expect(await code(who.bureauHead, id, 'ask-closing', result)).toBe('not-now')
    await go(who.supervisionClerk, id, 'decide-progress', yes('progress'))
  })

  it('is closed only on what changed and how one knows, and by another', async () => {
    const id = await raise(who.bureauHead)
    await worked(id)
    expect(await code(who.bureauHead, id, 'decide-closing', yes('closing'))).toBe('not-entitled')
    expect(await code(who.bureauDeputy, id, 'decide-closing', yes('closing'))).toBe('not-entitled')
    await go(who.viceChief, id, 'decide-closing', no('closing', '只看到了一个月的账'))
    for (const missing of ['changed', 'knownBy'])
      expect((await take(who.bureauHead, id, 'ask-closing', { ...result, [missing]: ' ' })).status).toBe(400)
    await go(who.bureauHead, id, 'ask-closing', result)
    expect(await go(who.viceChief, id, 'decide-closing', yes('closing'))).toMatchObject({ state: 'closed' })
  })

  it('begins with what the program knows: of one’s own finding the unit and the finder, of every one the day', async () => {
    const suggested = async (source: string) => {
      const chosen = encodeURIComponent(JSON.stringify({ source }))
      const path = `/api/procedures/problem/form?chosen=${chosen}`
      return (await (await app.as(who.bureauHead)).get(path)).body.suggested
    }
    const own = { unit: { key: 'D1', label: '青溪县统计局' }, foundBy: '邱大山', foundOn: TODAY }
    expect([await suggested('self-found'), await suggested('audit')]).toEqual([own, { foundOn: TODAY }])
  })

  it('is stamped where it or a step was entered late', async () => {
    const id = await raise(who.bureauHead, { foundOn: '2026-02-03' })
    const { taken, ...shown } = (await see(who.bureauHead, id)).body
    const found = beside(shown, 'about').find((it: any) => it.label === '发现日期')
    expect(found.says).toBe('2026年2月3日发现（2026年3月2日补录）')
    expect(taken[1]).toMatchObject({ step: 'known', on: TODAY })
    expect(taken[1].entries.map((it: any) => it.text)).toEqual(['2026年2月3日'])
  })

  it('keeps out a change made upon what has changed since', async () => {
    const id = await raise(who.bureauHead)
    const head = await app.as(who.bureauHead)
    const { version } = (await see(who.bureauHead, id)).body
    const asked = { step: 'measures', inputs: measures }
    const post = () => head.post(`/api/matters/${id}/steps`, asked, { 'if-match': `"${version}"` })
    expect((await post()).status).toBe(200)
    expect((await post()).status).toBe(412)
  })

  it('leaves an entry in the ledger for every step', async () => {
    const id = await raise(who.bureauHead)
    await closed(id)
    const entries = await app.db.whole((tx) =>
      tx.rows(`select 1 from ledger_entry where county_id = 1 and entry like '%step-taken%matter/${id}%'`),
    )
    expect(entries.length).toBe(8)
  })
})

describe('a problem that comes back', () => {
  it('shows who closed the last and who approved what, to those who may see both', async () => {
    const first = await raise(who.bureauHead)
    await closed(first)
    await app.turnTo(day('2026-03-12'))
    const again = { ...audited, foundOn: '2026-03-12' }
    const second = await raise(who.supervisionDirector, again)
    const seen = (await see(who.viceChief, second)).body
    expect(seen.from).toMatchObject({ kind: 'matter', id: first })
    expect(beside(seen, 'before')).toEqual([
      {
        label: '',
        says: 'WT〔2026〕1号',
        matter: first,
        notes: [
          '销号后10天又发现',
          '认可措施：陆文舟，2026年3月2日',
          '认可进展：顾明远，2026年3月2日',
          '提出销号：邱大山，2026年3月2日',
          '同意销号：陆文舟，2026年3月2日',
        ],
      },
    ])
    const earlier = (await see(who.viceChief, first)).body
    expect(beside(earlier, 'after')).toMatchObject([{ matter: second, notes: ['销号后10天又发现'] }])
    expect(earlier.grown.map((it: any) => it.id)).toEqual([second])
    const relapsed = (await list(who.viceChief)).map((it: any) => [it.id === second, it.notes[0] === '同类问题又出现'])
    expect(relapsed).toEqual([
      [true, true],
      [false, false],
    ])
    const clerk = await raise(who.clerk, { ...again, source: 'self-found', unit: 'D1A' })
    expect(beside((await see(who.clerk, clerk)).body, 'before')).toBeUndefined()
  })

  it('is not made of another class, another unit, or one that was still open', async () => {
    const first = await raise(who.bureauHead)
    await raise(who.bureauHead, { class: 'burden' })
    const open = await raise(who.bureauHead)
    await closed(first)
    const [before] = beside((await see(who.bureauHead, open)).body, 'before')
    expect([before.matter, before.notes[0]]).toEqual([first, '销号当天又发现'])
    const other = await raise(who.otherHead, { unit: 'D2' })
    expect(beside((await see(who.otherHead, other)).body, 'before')).toBeUndefined()
  })

  it('is looked for again after closing, by somebody else than who asked to close', async () => {
    const id = await raise(who.bureauHead)
    const again = { lookedOn: TODAY, holds: 'back', finding: '又有一笔没有入账' }
    expect(await code(who.viceChief, id, 'revisit', again)).toBe('not-now')
    await closed(id)
    expect(await code(who.bureauHead, id, 'revisit', again)).toBe('not-entitled')
    expect(await code(who.viceChief, id, 'revisit', { ...again, lookedOn: '2026-03-01' })).toBe('before-closed')
    const { taken } = await go(who.viceChief, id, 'revisit', again)
    expect(taken.at(-1)).toMatchObject({ step: 'revisit', by: { number: who.viceChief } })
    expect(taken.at(-1).entries[0].text).toBe('又出现了')
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
    expect(beside((await see(who.bureauHead, id)).body, 'self-put-right')).toBeUndefined()
    expect(beside(await closed(id), 'self-put-right')).toEqual([])
  })

  it('is another where someone outside knew of the class in the unit before', async () => {
    await enter(knew(who.viceChief, '2026-02-01'))
    expect(beside(await closed(await raise(who.bureauHead)), 'self-put-right')).toBeUndefined()
  })

  it('was someone of the unit where others found what he is on record as having known', async () => {
    await enter(knew(who.bureauDeputy, '2026-02-01'))
    await enter(knew(who.bureauHead, '2026-02-03', { class: 'other', problem: '审字3号' }))
    await enter(knew(who.bureauHead, TODAY))
    const found = { source: 'audit', foundBy: '县审计局', sourceNumber: '审字3号' }
    const id = await raise(who.supervisionDirector, found)
    const seen = (await see(who.viceChief, id)).body
    expect(beside(seen, 'known-before').map((it: any) => [it.says.slice(0, 3), it.notes])).toEqual([
      ['温如意', ['2026年2月1日']],
      ['邱大山', ['2026年2月3日']],
    ])
    expect(beside(seen, 'self-put-right')).toBeUndefined()
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
    const { next } = (await see(who.bureauHead, id)).body
    expect(next.find((it: any) => it.step === 'known').mayTake).toBe(true)
    expect(await code(who.bureauHead, id, 'known', { knownOn: '2026-03-01' })).toBe('before-found')
    await go(who.bureauHead, id, 'known', { knownOn: TODAY })
    expect((await facts('problem-known')).length).toBe(1)
    expect(await code(who.bureauHead, id, 'known', { knownOn: TODAY })).toBe('known-already')
    expect(await code(who.viceChief, id, 'known', { knownOn: TODAY })).toBe('not-entitled')
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
    const refused = (await raised(who.commissionSecretary, audited)).body
    expect([refused.code, refused.detail.includes('回避')]).toEqual(['not-entitled', true])
    const kin = { ...measures.measures[0], person: who.commissionSecretary }
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
      async (tx) => [...(await tx.rows('select 1 from problem')), ...(await tx.rows('select 1 from matter_step'))],
    )
    expect(barred).toEqual([])
  })

  it('no longer a head who has left', async () => {
    const id = await raise(who.supervisionDirector, { source: 'audit', foundBy: '县审计局' })
    const records = ended(smallCountyRecords(), who.bureauHead, day(TODAY))
    const moved = { person: who.bureauHead, unit: 'D2', post: '党组成员', held: { from: day(TODAY), until: null } }
    await app.write({ ...records, tenures: [...records.tenures, moved] })
    await app.turnTo(day('2026-03-03'))
    expect((await see(who.bureauHead, id)).status).toBe(404)
  })
})
