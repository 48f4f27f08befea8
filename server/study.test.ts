import { afterEach, describe, expect, it } from 'vitest'
import { type Day, day } from '../engine/dates/index.ts'
import { figuresIn } from '../engine/study.ts'
import { study as form } from '../law/study.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'
import { raiseProblem } from '../testing/problems.ts'
import { type NewFact, storeFacts } from './modules/conduct/index.ts'
import { linesOf, partsOf } from './platform/documents/opened-document.ts'

const TODAY = day('2026-06-01')
const SPAN = 'from=2026-01-01&until=2026-06-01'
let app: CountyApp
afterEach(() => app.close())

async function opened(facts: readonly object[], relations: readonly (readonly [string, string])[] = []) {
  app = await openCountyApp({ today: TODAY, records: smallCountyRecords(relations) })
  const all = facts.map((it) => ({ recordedOn: (it as { on: Day }).on, ...it })) as NewFact[]
  const entering = { countyId: 1, actor: 'system', enteredBy: null, now: app.clock.now() }
  await app.db.inCounty(1, (tx) => storeFacts(tx, all, entering))
}
const violation = (on: string, person: string = who.clerk) => ({
  ...{ fact: 'violation-recorded', on: day(on), person, discipline: 'work', foundBy: 'covert-check', ref: `暗访${on}` },
})
const absence = (on: string, person: string = who.bureauDeputy) => ({
  ...{ fact: 'absence-recorded', on: day(on), person, unit: 'D1', reported: false, seenBy: [] },
})

const see = async (viewer: string, query = SPAN) => (await (await app.as(viewer)).get(`/api/study?${query}`)).body
const sentencesOf = (study: any): any[] =>
  study.chapters.flatMap((it: any) => it.sections.flatMap((one: any) => one.sentences))
const textOf = (study: any) =>
  sentencesOf(study)
    .map((it: any) => it.parts.map((part: any) => part.text).join(''))
    .join('\n')
const records = async (viewer: string, figure: string) => {
  const caller = await app.as(viewer)
  const items: any[] = []
  for (let after = ''; ; ) {
    const { body } = await caller.get(`/api/study/records?${SPAN}&figure=${figure}&most=2${after}`)
    items.push(...body.items)
    if (body.next === null) return items
    after = `&after=${encodeURIComponent(body.next)}`
  }
}
const act = { forWhat: 'duty:J03', done: '催办两条苗头', outcome: '都有了答复', nature: 'action' }
const problem = {
  unit: 'D1',
  class: 'delay',
  source: 'self-found',
  foundBy: '走访',
  foundOn: TODAY,
  what: '窗口推诿。',
}

describe('the study of a county', () => {
  it('is empty where nothing was recorded', async () => {
    await opened([])
    expect((await see(who.commissionSecretary)).chapters).toEqual([])
  })

  it('opens every figure to exactly as many records as it says, page by page, each with its words', async () => {
    await opened([
      ...[
        violation('2026-02-10'),
        violation('2026-03-10'),
        violation('2026-04-10', who.otherClerk),
        violation('2026-05-10', who.sectionHead),
      ],
      ...['2026-02-03', '2026-03-03', '2026-04-03', '2026-05-03'].map((on) => absence(on)),
      { fact: 'reminder-given', on: day('2026-02-05'), from: who.bureauHead, to: who.bureauDeputy, about: 'absence' },
    ])
    await raiseProblem(await app.as(who.bureauHead), problem)
    await (await app.as(who.supervisionDirector)).post('/api/acts', act)
    const tooMuch = { what: 'twice', page: '/duties', words: '同一件事报两次。' }
    await (await app.as(who.commissionSecretary)).post('/api/burden/objections', tooMuch)
    const study = await see(who.commissionSecretary)
    const parts = sentencesOf(study).flatMap((it: any) => it.parts.filter((part: any) => part.figure !== null))
    const figures = [...new Map<string, string>(parts.map((it: any) => [it.figure, it.text])).entries()]
    expect(figures.length).toBeGreaterThan(8)
    for (const [figure, text] of figures) {
      const found = await records(who.commissionSecretary, figure)
      expect([figure, new Set(found.map((it) => it.id)).size]).toEqual([figure, found.length])
      expect(found.filter((it) => it.says === '')).toEqual([])
      if (/^\d+$/.test(text)) expect([figure, found.length]).toEqual([figure, Number(text)])
      else if (text.startsWith('不足')) expect(found.length).toBeLessThan(3)
      else expect(found.length).toBeGreaterThan(0)
    }
  })

  it('has no sentence without a record, and names nobody', async () => {
    await opened([violation('2026-02-10'), violation('2026-03-10'), absence('2026-04-03')])
    const study = await see(who.commissionSecretary)
    for (const it of sentencesOf(study)) expect(it.parts.some((part: any) => part.figure !== null)).toBe(true)
    for (const { name } of smallCountyRecords().people) expect(textOf(study)).not.toContain(name)
    for (const { name } of smallCountyRecords().units) expect(textOf(study)).not.toContain(name)
  })

  it('does not count out a few people, nor name a kind of unit of which there are few', async () => {
    await opened([violation('2026-02-10'), violation('2026-03-10')])
    const text = textOf(await see(who.commissionSecretary))
    expect(text).toContain('违反纪律的认定 不足 3 人次')
    expect(text).toContain('某单位一名工作人员再次违反工作纪律')
  })

  it('proposes what the study of the paper proposes, only where it answers something found', async () => {
    await opened([absence('2026-04-03')])
    const study = await see(who.commissionSecretary)
    expect(study.chapters.map((it: any) => it.title)).toEqual(['主要情况和问题', '对策建议'])
    const proposed = study.chapters[1].sections.flatMap((it: any) => it.sentences)
    expect(proposed).toHaveLength(1)
    expect(proposed[0].under[0].instrument).toContain('县级做法')
  })
})

describe('who may have it', () => {
  it('is whoever answers for the whole county; to all others it is not there', async () => {
    await opened([violation('2026-02-10')])
    for (const viewer of [who.countySecretary, who.commissionSecretary, who.supervisionClerk])
      expect([viewer, (await (await app.as(viewer)).get(`/api/study?${SPAN}`)).status]).toEqual([viewer, 200])
    for (const viewer of [who.viceChief, who.bureauHead, who.townSecretary, who.townDiscipline, who.clerk])
      for (const path of ['/api/study', '/api/study.docx', '/api/study/records?figure=violations.recorded'])
        expect([viewer, path, (await (await app.as(viewer)).get(path)).status]).toEqual([viewer, path, 404])
    expect((await app.nobody.get('/api/study')).status).toBe(401)
    expect((await (await app.as('audit-admin')).get('/api/study')).status).toBeGreaterThanOrEqual(403)
  })

  it('counts nothing that concerns the viewer or his kin, in no figure and no record', async () => {
    const facts = [
      violation('2026-02-10'),
      violation('2026-03-10'),
      violation('2026-04-10', who.otherClerk),
      violation('2026-05-10', who.sectionHead),
    ]
    await opened(facts, [[who.supervisionClerk, who.clerk]])
    expect(await records(who.commissionSecretary, 'violations.recorded')).toHaveLength(4)
    expect(await records(who.supervisionClerk, 'violations.recorded')).toHaveLength(2)
    expect(await records(who.supervisionClerk, 'violations.again')).toEqual([])
    expect(textOf(await see(who.supervisionClerk))).not.toContain('再次违反')
  })

  it('refuses days that run backwards, and a figure there is not', async () => {
    await opened([])
    const office = await app.as(who.commissionSecretary)
    expect((await office.get('/api/study?from=2026-05-01&until=2026-04-01')).body.code).toBe('bad-period')
    for (const figure of ['', 'x', 'problems', 'problems.a.b', "acts.'; drop table act", '__proto__.x'])
      expect([
        figure,
        (await office.get(`/api/study/records?figure=${encodeURIComponent(figure)}`)).body.items?.length ?? 404,
      ]).toEqual([figure, figure === "acts.'; drop table act" ? 0 : 404])
  })
})

describe('the study as a document', () => {
  it('says the same as the screen, sentence by sentence, with a code that the ledger knows', async () => {
    await opened([violation('2026-02-10'), absence('2026-04-03')])
    const office = await app.as(who.commissionSecretary)
    const { status, bytes } = await office.get(`/api/study.docx?${SPAN}`)
    expect(status).toBe(200)
    const parts = [...partsOf(bytes)].filter(([name]) => /document|footer/.test(name))
    const text = parts
      .flatMap(([, xml]) => linesOf(xml).map((it) => it.text))
      .join('')
      .replaceAll(/\s/g, '')
    expect(text).toContain('关于青溪县落实“两个责任”情况的专题调研报告')
    for (const line of textOf(await see(who.commissionSecretary)).split('\n'))
      expect(text).toContain(line.replaceAll(' ', ''))
    const code = /校验码：?([0-9A-F-]{14})/.exec(text)?.[1] ?? ''
    expect((await office.get(`/api/check-codes/${code}`)).body.paper.title).toContain('专题调研报告')
    expect((await office.get(`/api/study.docx?${SPAN}`)).status).toBe(200)
  })

  it('rests on figures that the program counts: every one of the book is of a finding', async () => {
    await opened([])
    const { findings } = await import('./modules/insight/study/findings/index.ts')
    const known = new Set(findings.map((it) => it.id))
    const named = form.chapters.flatMap((it) =>
      it.sections.flatMap((one) => one.sentences.flatMap((two) => figuresIn(two.says))),
    )
    expect([...new Set(named.map((it) => it.split('.')[0] ?? ''))].filter((it) => !known.has(it))).toEqual([])
  })
})
