import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openTestApp, TEST_DAY, type TestApp } from '../../testing/app.ts'
import { type CountyApp, openCountyApp } from '../../testing/county-app.ts'
import { who as people, smallCountyRecords } from '../../testing/county-app-records.ts'
import { readWorkbook } from '../platform/spreadsheets/index.ts'

let app: TestApp
const who: Record<string, Caller> = {}
const at = (role: string) => who[role] as Caller
const YEAR = 'from=2025-11-23&until=2026-11-23'

beforeAll(async () => {
  app = await openTestApp()
  for (const role of [
    'supervision-office',
    'commission-secretary',
    'county-secretary',
    'market-head',
    'market-deputy',
    'town-secretary',
    'section-head',
    'system-admin',
  ])
    who[role] = await app.as(role)
})
afterAll(() => app.close())

const numberOf = async (role: string) => (await at(role).get('/api/me')).body.person.number as string
const formsOf = async (role: string) =>
  (await at(role).get('/api/forms')).body.items.map((it: any) => it.id) as string[]

/** Rows as a spreadsheet shows them: title, note, heads, lines. */
async function sheetOf(caller: Caller, form: string, span = YEAR): Promise<string[][]> {
  const { status, bytes, body } = await caller.get(`/api/forms/${form}?${span}`)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  const reading = await readWorkbook(bytes)
  if (!reading.ok) throw new Error(reading.why)
  return (reading.sheets[0]?.rows ?? []).map((row) => row.cells.map((it) => it.text))
}
const linesOf = async (role: string, form: string, span?: string) => (await sheetOf(at(role), form, span)).slice(3)

async function openMatter(matter: string): Promise<string> {
  const inputs = {
    organ: 'U2',
    subjectKind: 'person',
    person: await numberOf('market-deputy'),
    grounds: ['W08'],
    source: 'sign',
    matter,
    dutyBasis: '分管食品科',
    performedRead: true,
  }
  const { status, body } = await at('supervision-office').post('/api/matters', {
    procedure: 'accountability',
    inputs,
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.number
}

describe('a form', () => {
  it('says over its heads what it is, whose, of which days and when it was made', async () => {
    const [title, note, heads] = await sheetOf(at('market-head'), 'talks')
    expect(title).toEqual(['约谈提醒谈话登记表'])
    expect(note?.[0]).toMatch(/^.+县　2025年11月23日至2026年11月23日　2026年11月23日制表　共\d+行$/)
    expect(heads?.slice(0, 3)).toEqual(['序号', '谈话类型', '日期'])
  })

  it('holds what the screen holds, from the same entry', async () => {
    const before = await linesOf('market-head', 'acts')
    await at('market-head').post('/api/acts', {
      forWhat: 'duty:H01',
      done: '当面提醒了一名副局长',
      outcome: '已补报备',
      nature: 'action',
    })
    const after = await linesOf('market-head', 'acts')
    expect(after.length).toBe(before.length + 1)
    expect(after.at(-1)?.join('|')).toContain('行动|当面提醒了一名副局长|已补报备')
  })

  it('keeps to its span', async () => {
    const all = await linesOf('supervision-office', 'absences')
    const month = await linesOf('supervision-office', 'absences', 'from=2026-10-01&until=2026-10-31')
    expect([all.length > month.length, month.length > 0]).toEqual([true, true])
    expect(month.every((row) => row[3]?.startsWith('2026-10'))).toBe(true)
  })

  it.each(['duty-list', 'duty-progress', 'acts', 'talks', 'absences'])('%s is had by every officer', async (form) => {
    for (const role of ['market-head', 'town-secretary', 'section-head', 'supervision-office']) {
      expect(await formsOf(role)).toContain(form)
      expect((await sheetOf(at(role), form)).length).toBeGreaterThanOrEqual(3)
    }
  })

  it('is refused for days that are none, for a span that ends before it begins, and where there is none of that name', async () => {
    const ask = async (path: string) => {
      const { status, body } = await at('market-head').get(path)
      return [status, body.fields?.[0]?.field ?? body.code]
    }
    expect(await ask('/api/forms/talks?from=2026-02-30&until=2026-03-01')).toEqual([400, 'from'])
    expect(await ask('/api/forms/talks?from=2026-03-01&until=2026-02-01')).toEqual([400, 'until'])
    expect(await ask(`/api/forms/no-such-form?${YEAR}`)).toEqual([404, 'absent'])
  })

  it('taken away is in the ledger, with its span and the number of its rows', async () => {
    await sheetOf(at('town-secretary'), 'absences')
    const rows = await app.db.inCounty(1, (tx) =>
      tx.rows<{ entry: string }>(`select entry from ledger_entry where county_id = 1 and entry like '%form/absences%'`),
    )
    expect(rows.at(-1)?.entry).toMatch(/form-filled.*2025-11-23/s)
  })
})

describe('who finds what in a form', () => {
  it('a ledger of a procedure is there for those who read such a matter, and for nobody else', async () => {
    const number = await openMatter('分管的科里一年内两次被查出违反工作纪律')
    const line = (await linesOf('supervision-office', 'ledger-accountability')).find((it) => it[1] === number)
    expect(line?.[2]).toBe(TEST_DAY)
    expect(line?.join('|')).toContain('分管的科里一年内两次被查出违反工作纪律')
    expect(line?.join('|')).toContain('已登记，待审批')
    for (const role of ['market-deputy', 'market-head', 'town-secretary']) {
      const answer = await at(role).get(`/api/forms/ledger-accountability?${YEAR}`)
      if (answer.status === 404) continue
      expect([role, (await linesOf(role, 'ledger-accountability')).map((it) => it[1])]).toEqual([
        role,
        expect.not.arrayContaining([number]),
      ])
    }
    expect(await formsOf('section-head')).not.toContain('ledger-accountability')
    expect((await at('section-head').get(`/api/forms/ledger-accountability?${YEAR}`)).status).toBe(404)
  })

  it('talks are found by those who hold them, and by nobody who was not there', async () => {
    const held = await linesOf('market-head', 'talks')
    expect(held.length).toBeGreaterThan(0)
    const other = (await linesOf('town-secretary', 'talks')).map((it) => it.slice(1).join('|'))
    expect(held.filter((it) => other.includes(it.slice(1).join('|')))).toEqual([])
  })

  it('absences of another’s units are not in it', async () => {
    const own = await linesOf('market-head', 'absences')
    const office = await linesOf('supervision-office', 'absences')
    expect(office.length).toBeGreaterThan(own.length)
    const me = (await at('market-head').get('/api/me')).body
    const units = new Set(own.map((it) => it[2]))
    expect([...units].every((it) => it?.includes('市场监督管理局'))).toBe(true)
    expect(me.county.length).toBeGreaterThan(0)
  })

  it('administrators and strangers have none', async () => {
    expect((await at('system-admin').get('/api/forms')).status).toBe(404)
    expect((await at('system-admin').get(`/api/forms/acts?${YEAR}`)).status).toBe(404)
    expect((await app.nobody.get(`/api/forms/acts?${YEAR}`)).status).toBe(401)
  })
})

describe('whoever is related to the one concerned', () => {
  const { bureauDeputy: concerned, commissionSecretary: kin, supervisionDirector, otherHead } = people
  const SPAN = 'from=2026-01-01&until=2026-12-31'
  let county: CountyApp
  beforeAll(async () => {
    county = await openCountyApp({ records: smallCountyRecords([[kin, concerned]]) })
    const director = await county.as(supervisionDirector)
    for (const person of [concerned, otherHead]) {
      const unit = person === concerned ? 'D1' : 'D2'
      await director.post('/api/facts', {
        fact: 'absence-recorded',
        on: '2026-03-02',
        person,
        unit,
        reported: false,
        seenBy: [],
      })
      const inputs = {
        organ: 'U2',
        subjectKind: 'person',
        person,
        grounds: ['W08'],
        source: 'sign',
        matter: '外出不报告',
        dutyBasis: '分工',
        performedRead: true,
      }
      const made = await director.post('/api/matters', { procedure: 'accountability', inputs })
      expect([made.status, made.body.code]).toEqual([200, undefined])
    }
  })
  afterAll(() => county.close())

  const cells = async (person: string, form: string) =>
    (await sheetOf(await county.as(person), form, SPAN))
      .slice(3)
      .map((it) => it.join('|'))
      .join('\n')

  it('finds nothing of him in any form, though his post would give him all', async () => {
    for (const form of ['absences', 'ledger-accountability']) {
      const all = await cells(supervisionDirector, form)
      expect([form, all.includes('温如意'), all.includes('贺东升')]).toEqual([form, true, true])
      const barred = await cells(kin, form)
      expect([form, barred.includes('温如意'), barred.includes('贺东升')]).toEqual([form, false, true])
    }
  })

  it('cannot tell it from the number of lines or from the list of forms either', async () => {
    const [note] = (await sheetOf(await county.as(kin), 'absences', SPAN)).slice(1, 2)
    expect(note?.[0]).toContain('共1行')
  })
})
