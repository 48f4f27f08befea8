import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../server/modules/access/index.ts'
import { countyInForce } from '../server/modules/organisation/index.ts'
import { answersForUnit, type Viewer } from '../server/platform/viewer.ts'
import { type Caller, openTestApp, TEST_DAY, type TestApp } from '../testing/app.ts'

let app: TestApp
let office: Caller
let problems: any[]
beforeAll(async () => {
  app = await openTestApp()
  office = await app.as('supervision-office')
  const { items } = (await office.get('/api/matters?group=problems&state=all&most=100')).body
  problems = await Promise.all(items.map(async (it: any) => (await office.get(`/api/matters/${it.id}`)).body))
})
afterAll(() => app.close())

const beside = (problem: any, id: string) => problem.beside.find((it: any) => it.id === id)
const those = (which: (it: any) => boolean) => problems.filter(which)

describe('the problems of the invented county', () => {
  it('show one that its unit found and put right before anyone else, still so when looked at again', () => {
    const [own] = those((it) => beside(it, 'self-put-right'))
    const { step, entries } = own.taken.at(-1)
    expect([step, entries[0].text]).toEqual(['revisit', '没有再出现'])
  })

  it('show one that its head knew of before others found it', () => {
    const [found] = those((it) => beside(it, 'known-before'))
    const onTheDay = beside(found, 'about').lines.find((it: any) => it.label === '当天谁负责').says
    expect(beside(found, 'known-before').lines[0].says).toContain(onTheDay.split('（')[0])
  })

  it('show one that came back, with who signed the first off', () => {
    const [back] = those((it) => beside(it, 'before'))
    const [days, ...signed] = beside(back, 'before').lines[0].notes
    expect([days, signed.map((it: string) => it.split('：')[0])]).toEqual([
      '销号后234天又发现',
      ['认可措施', '认可进展', '提出销号', '同意销号'],
    ])
    expect(back.from.id).toBe(beside(back, 'before').lines[0].matter)
  })

  it('show one whose measures and one whose progress wait for another to approve', () => {
    expect(those((it) => it.state === 'proposed')).toHaveLength(1)
    expect(those((it) => it.state === 'reported')).toHaveLength(1)
  })

  it('show what a covert check found, with the file on the problem and the problem on the file', async () => {
    const [seen] = those((it) => it.from?.nth)
    const { items } = (await office.get('/api/matters?procedure=covert-check')).body
    const file = (await office.get(`/api/matters/${items[0].id}`)).body
    expect([seen.from.id, seen.number]).toEqual([file.id, file.grown[0].number])
    const onTheDay = beside(seen, 'about').lines.find((it: any) => it.label === '当天谁负责').says
    expect(onTheDay).toMatch(/（主要负责人）、.+（主管领导）$/)
  })

  it('are read by those who answer for the unit, raised one or have a measure of it, never by kin of its head, and by nobody else', async () => {
    const { viewers, rows } = await app.db.inCounty(1, async (tx) => {
      const county = await countyInForce(tx, app.db, 1)
      const seen = (person: string) => viewerOf({ accountId: '', hat: 'officer', person }, 1, county, TEST_DAY)
      return {
        viewers: county.records.people.map((it) => seen(it.number)),
        rows: await tx.rows<Read>(
          `select p.unit, p.responsible, p.raised_by, array(select r.person from matter_reader r where r.county_id = 1
             and r.matter_id = p.id and r.reads order by r.person) as readers,
             coalesce((select s.inputs -> 'measures' from matter_step s where s.county_id = 1 and s.matter_id = p.id
               and s.step = 'measures' order by s.nth desc limit 1), '[]') as measures from problem p where p.county_id = 1`,
        ),
      }
    })
    const may = (it: Read, { person, barred, ...viewer }: Viewer) =>
      (it.responsible === null || it.responsible === person || !barred.includes(it.responsible)) &&
      (answersForUnit({ person, barred, ...viewer }, it.unit) ||
        it.raised_by === person ||
        it.measures.some((one) => one.person === person))
    expect(rows.length).toBeGreaterThan(8)
    for (const it of rows)
      expect(it.readers).toEqual(viewers.flatMap((one) => (may(it, one) ? (one.person ?? []) : [])).toSorted())
  })
})

type Read = {
  unit: string
  responsible: string | null
  raised_by: string
  readers: string[]
  measures: { person: string }[]
}
