import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'
import { raiseProblem } from '../testing/problems.ts'
import { linesOf, partsOf } from './platform/documents/opened-document.ts'

let app: CountyApp
const as: Record<string, Caller> = {}
const at = (name: string) => as[name] as Caller
beforeAll(async () => {
  app = await openCountyApp({
    records: smallCountyRecords([[who.bureauHead, who.bureauDeputy]]),
    adopted: [{ postKind: 'group-member', duties: ['M03'], from: day('2026-01-01') }],
    cadences: [{ duty: 'M03', every: 'month', from: day('2026-01-01') }],
  })
  await app.turnTo(day('2026-03-03'))
  for (const it of Object.values(who)) as[it] = await app.as(it)
})
afterAll(() => app.close())

const item = (more: object = {}) => ({
  what: '到窗口看一次办件',
  how: '随机抽三件，问办事的人',
  startFrom: '上月退件',
  cadence: 'month',
  countsWhen: '退件的原因解决了',
  confirmer: who.bureauHead,
  document: '统计局党组〔2026〕1号',
  ...more,
})
const decision = (more: object = {}) => ({
  postKind: 'group-member',
  metOn: '2026-03-03',
  minutes: '党组纪要〔2026〕3号',
  fromDay: '2026-03-03',
  present: [
    { person: who.bureauHead, stance: 'for', words: '' },
    { person: who.sectionHead, stance: 'for', words: '' },
    { person: who.bureauDeputy, stance: 'reserved', words: '每月一次太密' },
  ],
  ...more,
})
const draft = (by: string, items: object[]) =>
  at(by).post('/api/unit-lists/D1/draft', { postKind: 'group-member', items })
const adopt = (by: string, more: object = {}) => at(by).post('/api/unit-lists/D1/adopt', decision(more))
const codeOf = (answer: { body: { code: string } }) => answer.body.code

describe('a unit drafts its list', () => {
  it('by its head or whom he entrusts, and by nobody else', async () => {
    const head = at(who.bureauHead)
    const before = (await head.get('/api/unit-lists/D1/draft?postKind=group-member')).body
    expect(before.common.map((it: { id: string }) => it.id)).toEqual(['M03'])
    expect(before.proposed).toEqual([
      { what: '排查分管领域的风险', because: expect.stringMatching(/^一年内有 2 次到期没有核实过的结果。$/) },
    ])
    expect(codeOf(await draft(who.bureauDeputy, [item()]))).toBe('not-entitled')
    expect((await at(who.bureauDeputy).get('/api/unit-lists/D1/draft?postKind=group-member')).status).toBe(404)
    const entrust = { postKind: 'group-member', to: who.sectionHead }
    expect(codeOf(await at(who.bureauDeputy).post('/api/unit-lists/D1/entrust', entrust))).toBe('not-head')
    expect((await head.post('/api/unit-lists/D1/entrust', entrust)).status).toBe(200)
    expect(codeOf(await head.post('/api/unit-lists/D1/entrust', { ...entrust, to: who.otherHead }))).toBe('not-member')
    expect((await draft(who.sectionHead, [item()])).body.items[0].what).toBe('到窗口看一次办件')
    expect((await at(who.sectionHead).get('/api/unit-lists/D1/draft?postKind=group-member')).body.proposed).toEqual([])
  })

  it('and is told which items nobody could ever check, and when the list grows long', async () => {
    const weak = [
      item({ countsWhen: '', confirmer: '' }),
      item({ confirmer: who.clerk }),
      ...Array.from({ length: 13 }, () => item()),
    ]
    const { weaknesses } = (await draft(who.bureauHead, weak)).body
    expect(weaknesses.map((it: { nth: number | null }) => it.nth)).toEqual([null, 1, 1, 2])
    expect(weaknesses[0].says).toBe('共 16 条，超过每类岗位 15 条。请合并或者去掉。')
    expect(weaknesses[3].says).toBe('第 2 条“到窗口看一次办件”：核实人是本人或者他的下级，核实不了。')
  })
})

describe('a list is adopted', () => {
  it('only with items that somebody can check: the subordinate of the actor is refused', async () => {
    await draft(who.bureauHead, [item({ confirmer: who.clerk })])
    expect(codeOf(await adopt(who.bureauHead))).toBe('unconfirmable')
    await draft(who.bureauHead, [item({ confirmer: who.bureauDeputy })])
    expect(codeOf(await adopt(who.bureauHead))).toBe('unconfirmable')
    await draft(who.bureauHead, [item(), item({ what: '退件及时回访', cadence: 'promptly' })])
  })

  it('only by the head, in a collective decision of members that carried', async () => {
    for (const other of [who.bureauDeputy, who.viceChief, who.countySecretary, who.commissionSecretary])
      expect([other, codeOf(await adopt(other))]).toEqual([other, 'not-head'])
    expect((await adopt(who.otherHead)).status).toBe(404)
    const [one, two, three] = decision().present
    expect(codeOf(await adopt(who.bureauHead, { present: [one] }))).toBe('not-collective')
    expect(codeOf(await adopt(who.bureauHead, { present: [one, one] }))).toBe('not-collective')
    expect(codeOf(await adopt(who.bureauHead, { present: [one, { ...two, person: who.otherHead }] }))).toBe(
      'not-member',
    )
    expect(codeOf(await adopt(who.bureauHead, { present: [one, { ...three, words: '' }] }))).toBe('say-why')
    expect(codeOf(await adopt(who.bureauHead, { present: [one, three] }))).toBe('not-carried')
    expect(codeOf(await adopt(who.bureauHead, { metOn: '2026-03-04', fromDay: '2026-03-04' }))).toBe('future')
    expect(codeOf(await adopt(who.bureauHead, { fromDay: '2026-03-02' }))).toBe('before-decision')
    const done = await adopt(who.bureauHead)
    expect(done.body).toEqual({ version: 1, laid: 1 })
  })

  it('and shows to its members who reserved and why, to those above the list alone', async () => {
    const shown = (await at(who.bureauDeputy).get('/api/unit-lists/D1')).body
    const kind = shown.kinds.find((it: { postKind: string }) => it.postKind === 'group-member')
    expect(kind.versions[0].stances).toHaveLength(3)
    expect(kind.versions[0].stances.find((it: { stance: string }) => it.stance === 'reserved').words).toBe(
      '每月一次太密',
    )
    const below = (await at(who.sectionHead).get('/api/unit-lists/D1')).body
    const own = below.kinds.find((it: { postKind: string }) => it.postKind === 'group-member').versions[0].stances
    expect(own.map((it: { person: { number: string } }) => it.person.number)).toEqual([who.sectionHead])
    const above = (await at(who.viceChief).get('/api/unit-lists/D1')).body
    const same = above.kinds.find((it: { postKind: string }) => it.postKind === 'group-member')
    expect([same.versions[0].items.length, same.versions[0].stances]).toEqual([2, []])
    for (const stranger of [who.otherHead, who.townSecretary, who.otherClerk])
      expect((await at(stranger).get('/api/unit-lists/D1')).status).toBe(404)
  })

  it('falls due where it has a cadence, and its result is confirmed by whom it names', async () => {
    const open = (await at(who.bureauDeputy).get('/api/occurrences')).body.items
    const own = open.find((it: { what: string }) => it.what === '到窗口看一次办件')
    expect([own.period, own.dueOn]).toEqual(['2026年3月', '2026-03-31'])
    expect(open.filter((it: { what: string }) => it.what === '退件及时回访')).toEqual([])
    const act = { forWhat: `occurrence:${own.id}`, done: '抽了三件', outcome: '退件表改成一页。', nature: 'action' }
    const recorded = (await at(who.bureauDeputy).post('/api/acts', act)).body
    expect(recorded.forWhat).toBe('到窗口看一次办件')
    const waiting = (await at(who.bureauHead).get('/api/confirmations')).body.items
    expect(waiting.map((it: { id: string }) => it.id)).toEqual([recorded.id])
    expect((await at(who.bureauHead).post(`/api/acts/${recorded.id}/confirm`, { finding: 'true' })).status).toBe(200)
    const choices = (await at(who.bureauDeputy).get('/api/acts/for-what')).body.choices
    expect(choices.some((it: { label: string }) => it.label === '退件及时回访')).toBe(true)
    const page = (await at(who.bureauDeputy).get('/api/duties')).body
    const mine = page.lists.find((it: { postKind: string }) => it.postKind === 'group-member').duties
    expect(mine.map((it: { what: string }) => it.what)).toEqual([
      '排查分管领域的风险',
      '到窗口看一次办件',
      '退件及时回访',
    ])
    expect(mine[1].ownUnder).toBe('统计局党组〔2026〕1号（本单位定）')
  })

  it('in a new version never touches what was owed before', async () => {
    await app.turnTo(day('2026-04-10'))
    for (const it of [who.bureauHead, who.bureauDeputy]) as[it] = await app.as(it)
    const kept = (await at(who.bureauHead).get('/api/unit-lists/D1/draft?postKind=group-member')).body.items[0]
    await draft(who.bureauHead, [item({ what: '逐件看退件', cadence: 'per-matter' })])
    const before = (await at(who.bureauDeputy).get('/api/occurrences?state=all')).body.items
    const past = { metOn: '2026-04-01', fromDay: '2026-04-01' }
    expect(codeOf(await adopt(who.bureauHead, past))).toBe('rewrites-past')
    expect(codeOf(await adopt(who.bureauHead, { metOn: '2026-03-03', fromDay: '2026-03-03' }))).toBe('rewrites-past')
    const done = await adopt(who.bureauHead, { metOn: '2026-04-09', fromDay: '2026-04-10' })
    expect(done.body).toEqual({ version: 2, laid: 0 })
    await app.turnTo(day('2026-05-12'))
    for (const it of [who.bureauHead, who.bureauDeputy]) as[it] = await app.as(it)
    const after = (await at(who.bureauDeputy).get('/api/occurrences?state=all')).body.items
    const own = (items: { what: string; period: string }[]) =>
      items.filter((it) => it.what === '到窗口看一次办件').map((it) => it.period)
    expect(own(before)).toEqual(['2026年3月', '2026年4月'])
    expect(own(after)).toEqual(own(before))
    expect(kept.what).toBe('到窗口看一次办件')
  })
})

describe('from the lists', () => {
  it('the year is arranged in one step: item, who, by when', async () => {
    const head = at(who.bureauHead)
    expect(codeOf(await at(who.bureauDeputy).post('/api/unit-lists/D1/arrangement', { year: 2026 }))).toBe(
      'not-entitled',
    )
    expect((await head.post('/api/unit-lists/D1/arrangement', { year: 2026 })).body).toEqual({ items: 2 })
    const { arrangement } = (await head.get('/api/unit-lists/D1')).body
    expect(arrangement.items).toEqual([
      { item: 'M03', what: '排查分管领域的风险', who: ['温如意'], by: expect.stringContaining('县定') },
      { item: expect.any(String), what: '逐件看退件', who: ['温如意'], by: '逐件（本单位定）' },
    ])
  })

  it('the study of half a year says what was owed, done, found by oneself, not done and next, every figure with its base', async () => {
    const head = at(who.bureauHead)
    const problem = {
      class: 'delay',
      source: 'self-found',
      foundBy: '综合科',
      foundOn: '2026-05-12',
      what: '退件压了三天',
    }
    await raiseProblem(head, { unit: 'D1', ...problem })
    const { sections, title } = (await head.get('/api/unit-lists/D1/record?span=2026-1')).body
    expect(title).toBe('青溪县统计局2026年上半年全面从严治党专题研究材料')
    expect(sections.map((it: { title: string }) => it.title)).toEqual([
      '应当做的',
      '做了什么、核实了什么',
      '没有做到的',
      '下一步',
    ])
    const said = sections.flatMap((it: { lines: { says: string }[] }) => it.lines.map((one) => one.says))
    expect(said).toContain('本期应做 7 件，已到期 6 件，到期的有核实过的结果 1 件。')
    expect(said).toContain('2026年3月3日，温如意：抽了三件。结果：退件表改成一页。')
    expect(said).toContain('“推诿拖延、该办不办”1 次，其中自查发现 1 次，已销号 0 次。')
    for (const { lines } of sections)
      for (const { says, base } of lines) if (/\d 件|\d 次/.test(says)) expect(base).not.toBe('')
    expect((await at(who.bureauDeputy).get('/api/unit-lists/D1/record?span=2026-1')).status).toBe(404)
    const file = await head.get('/api/unit-lists/D1/record.docx?span=2026')
    const text = linesOf(partsOf(file.bytes).get('word/document.xml') ?? '').map((it) => it.text)
    expect(text.join('')).toContain('落实主体责任情况报告')
    expect(text.join('')).toContain('退件表改成一页')
  })
})
