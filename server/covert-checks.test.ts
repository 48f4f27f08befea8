import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROBLEM_CLASSES, PROBLEM_SOURCES } from '../contract/problems.ts'
import { day } from '../engine/dates/index.ts'
import * as ofTheBook from '../law/county-practice/problem-classes.ts'
import { also, type MatterApp, matterCounty, openMatterApp } from '../testing/matter-county.ts'

const TODAY = '2026-03-12'
const SEEN = '2026-03-10'
const FINDINGS = [
  { unit: 'D1A', seenOn: SEEN, what: '下午三点窗口没有人。', evidence: '现场笔记' },
  { unit: 'D1', seenOn: SEEN, what: '公车停在饭店门前。', evidence: '照片' },
]
const TO_UNIT = { way: 'problem', class: 'attendance' }
const TO_LEAD = { way: 'lead', number: '线索〔2026〕7号' }

let app: MatterApp
beforeEach(async () => {
  app = await openMatterApp({ today: day(TODAY) })
})
afterEach(() => app.close())

/** A covert check up to where its findings were put to the unit. */
async function verified(): Promise<string> {
  const id = await app.open(also.supervisionDirector, 'covert-check', {
    need: '公开检查前有人打招呼。',
    where: [{ unit: 'D1' }],
    what: '窗口有没有人',
    fromOn: '2026-03-09',
    untilOn: '2026-03-13',
    team: [also.supervisionClerk, also.inspector],
  })
  await app.go(also.commissionSecretary, id, 'approve', { approvedOn: '2026-03-08' })
  const checked = { checkedOn: SEEN, checkedBy: [also.supervisionClerk, also.inspector], unrelated: true }
  await app.go(also.supervisionClerk, id, 'record', { ...checked, found: 'some', findings: FINDINGS })
  await app.go(also.supervisionClerk, id, 'verify', { heardOn: '2026-03-11', heard: '值班的人走开了。', stands: 'yes' })
  return id
}
const handOver = (id: string, handedTo: object[], by: string = also.supervisionDirector) =>
  app.take(by, id, 'hand-over', { handedOn: TODAY, handedTo })
const problemsOf = async (person: string) =>
  (await (await app.caller(person)).get('/api/matters?group=problems&state=all')).body.items

/** What stands beside a problem about it, by its label. */
const about = (seen: any): Record<string, string> =>
  Object.fromEntries(seen.beside.find((it: any) => it.id === 'about').lines.map((it: any) => [it.label, it.says]))

describe('what a covert check found', () => {
  it('is unknown to the unit until it is handed over, and then a problem of the unit, once', async () => {
    const id = await verified()
    expect(await problemsOf(also.bureauHead)).toEqual([])
    expect((await (await app.caller(also.bureauHead)).get(`/api/matters/${id}`)).status).toBe(404)
    expect((await handOver(id, [TO_UNIT, TO_LEAD])).status).toBe(200)
    expect((await handOver(id, [TO_UNIT, TO_LEAD])).body.code).toBe('not-now')
    const [problem, ...more] = await problemsOf(also.bureauHead)
    expect(more).toEqual([])
    const notes = ['外出不报备、在岗不在状态', '暗访', '2026年3月10日发现']
    expect(problem).toMatchObject({ about: '综合科', called: FINDINGS[0]?.what, notes })
    const seen = await app.see(also.bureauHead, problem.id)
    const file = await app.see(also.supervisionDirector, id)
    expect([seen.state, seen.from, seen.taken.map((it: any) => it.step)]).toEqual(['found', null, ['raise']])
    expect(about(seen)).toMatchObject({
      来源: file.number,
      谁发现的: '青溪县纪委监委暗访',
      发现日期: '2026年3月10日发现（2026年3月12日补录）',
    })
    expect(file.grown.map((it: any) => [it.id, it.number])).toEqual([[problem.id, problem.number]])
    const from = { kind: 'matter', id, nth: 1, title: `暗访${file.number}第1项` }
    expect((await app.see(also.supervisionDirector, problem.id)).from).toEqual(from)
    expect((await (await app.caller(also.bureauHead)).get(`/api/matters/${id}`)).status).toBe(404)
  })

  it('shows who was in charge on the day, not who is now', async () => {
    const id = await verified()
    const records = matterCounty()
    const until = day('2026-03-11')
    const held = { from: until, until: null }
    await app.write({
      ...records,
      tenures: [
        ...records.tenures.map((it) => (it.person === also.sectionHead ? { ...it, held: { ...it.held, until } } : it)),
        { person: also.otherDeputy, unit: 'D1A', post: '科长', held },
      ],
      charges: [
        ...records.charges.map((it) => ({ ...it, held: { ...it.held, until } })),
        { leader: also.bureauHead, unit: 'D1A', held },
      ],
    })
    await handOver(id, [TO_UNIT, TO_LEAD])
    const file = await app.see(also.supervisionDirector, id)
    const [problem] = file.grown
    const { 当天谁负责: onTheDay } = about(await app.see(also.supervisionDirector, problem.id))
    expect(onTheDay).toBe('龚立新（主要负责人）、温如意（分管）')
    const recorded = file.taken.find((it: any) => it.step === 'record').entries.find((it: any) => it.rows.length > 0)
    expect(recorded.rows[0].at(-1)).toBe('龚立新（主要负责人）、温如意（分管）')
    expect(recorded.rows[1].at(-1)).toBe('邱大山（主要负责人）、陆文舟（主管领导）')
    const handed = file.taken.at(-1).entries.find((it: any) => it.rows.length > 0)
    expect(handed.rows[0].slice(0, 3)).toEqual(['下午三点窗口没有人。', '交单位整改', '外出不报备、在岗不在状态'])
  })

  it('is raised once where two hand over at once', async () => {
    const id = await verified()
    const both = await Promise.all([
      handOver(id, [TO_UNIT, TO_UNIT]),
      handOver(id, [TO_UNIT, TO_UNIT], also.supervisionClerk),
    ])
    expect(both.map((it) => it.status).toSorted()).not.toEqual([200, 200])
    expect(await problemsOf(also.supervisionDirector)).toHaveLength(2)
  })

  it('is handed over by nobody related to who headed the unit that day, and nothing of it is kept', async () => {
    await app.close()
    app = await openMatterApp({
      today: day(TODAY),
      records: matterCounty([[also.supervisionDirector, also.bureauHead]]),
    })
    const id = await verified()
    const refused = await handOver(id, [TO_UNIT, TO_UNIT])
    expect([refused.status, refused.body.code]).toEqual([400, 'related'])
    expect(refused.body.detail).toContain('交给别人移交')
    expect(await problemsOf(also.commissionSecretary)).toEqual([])
    expect((await handOver(id, [TO_UNIT, TO_UNIT], also.supervisionClerk)).status).toBe(200)
  })

  it('leaves no problem where it goes another way, falls, or is handed over by someone who may not', async () => {
    const id = await verified()
    expect((await handOver(id, [TO_UNIT, TO_LEAD], also.inspector)).body.code).toBe('not-entitled')
    expect((await handOver(id, [{ way: 'problem' }, TO_LEAD])).body.fields[0].field).toBe('handedTo.0.class')
    expect((await handOver(id, [TO_LEAD, TO_LEAD])).status).toBe(200)
    expect(await problemsOf(also.commissionSecretary)).toEqual([])
  })

  it('has in the book the classes in which problems are kept, and where they are found', () => {
    const titles = (of: readonly { value: string; title: string }[]) =>
      Object.fromEntries(of.map((it) => [it.value, it.title]))
    expect(titles(ofTheBook.PROBLEM_CLASSES)).toEqual(PROBLEM_CLASSES)
    expect(titles(ofTheBook.PROBLEM_SOURCES)).toEqual(PROBLEM_SOURCES)
  })
})
