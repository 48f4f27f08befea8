import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CountyApp, cookieOf, EMPTY, openCountyApp } from '../testing/county-app.ts'
import { makeAccount } from './modules/access/index.ts'
import { registersImporter } from './registers-importer.ts'
import { workbookImporter } from './workbook-importer.ts'

const DATA = join(import.meta.dirname, '../testing/data')
let app: CountyApp
beforeAll(async () => {
  app = await openCountyApp({ records: EMPTY, importers: [workbookImporter, registersImporter] })
})
afterAll(() => app.close())

const cookieFor = async (hat: string) => cookieOf((await app.nobody.post('/api/sign-in/role', { key: hat })).headers)
async function upload(hat: string, file: string) {
  const bytes = readFileSync(join(DATA, file))
  const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="${file}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return app.raw({
    method: 'POST',
    url: '/api/import',
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]),
    headers: { cookie: await cookieFor(hat), 'content-type': 'multipart/form-data; boundary=b' },
  })
}
const entries = () => app.db.whole(async (tx) => (await tx.rows('select 1 from ledger_entry')).length)
const rows = () =>
  app.db.whole((tx) => tx.rows('select person, unit, post, held, superseded_at from tenure order by 1, 2, 3, 4'))

describe('a workbook that is looked at', () => {
  it('writes nothing until the person who looked says so', async () => {
    const before = await entries()
    const { status, body } = await upload('system-admin', 'qinghe.xlsx')
    expect([status, body.kind, (await rows()).length]).toEqual([200, 'workbook', 0])
    expect(await entries()).toBe(before + 1)
    const others = await Promise.all(['security-admin', 'audit-admin'].map((it) => app.as(it)))
    for (const it of others) {
      expect((await it.post(`/api/import/${body.id}/keep`, {})).status).toBe(404)
      expect((await it.get(`/api/import/${body.id}/report.xlsx`)).status).toBe(404)
    }
    expect((await upload('security-admin', 'qinghe.xlsx')).status).toBe(404)
    expect((await upload('system-admin', 'qinghe-registers.xlsx')).status).toBe(404)
  })

  it('is kept once, and read again changes nothing', async () => {
    const admin = await app.as('system-admin')
    const { id } = (await upload('system-admin', 'qinghe.xlsx')).body
    const kept = (await admin.post(`/api/import/${id}/keep`, {})).body
    expect(kept.written).toBeGreaterThan(50)
    expect((await admin.post(`/api/import/${id}/keep`, {})).body.code).toBe('import-gone')
    const held = await rows()
    const again = (await upload('system-admin', 'qinghe.xlsx')).body
    expect([again.changes.fresh, again.changes.corrections, again.changes.vanished]).toEqual([0, [], []])
    expect((await admin.post(`/api/import/${again.id}/keep`, {})).body).toMatchObject({ written: 0, corrected: 0 })
    expect(await rows()).toEqual(held)
  })

  it('takes no last day that is none, or that is still to come', async () => {
    const admin = await app.as('system-admin')
    const { id } = (await upload('system-admin', 'qinghe.xlsx')).body
    for (const lastDay of ['', 'x', '2026-02-30', '9999-12-31', '2026-03-03']) {
      const { status, body } = await admin.post(`/api/import/${id}/keep`, { ended: [{ key: 'x', lastDay }] })
      expect([lastDay, status, body.code]).toEqual([lastDay, 400, 'bad-input'])
    }
  })

  it('of two who keep it at the same moment is written once', async () => {
    const admin = await app.as('system-admin')
    const { id } = (await upload('system-admin', 'qinghe.xlsx')).body
    const before = await rows()
    const both = await Promise.all([1, 2].map(() => admin.post(`/api/import/${id}/keep`, {})))
    expect(both.filter((it) => it.status >= 500)).toEqual([])
    expect(await rows()).toEqual(before)
  })
})

describe('registers', () => {
  it('read by one who answers for the county raise what follows, and read twice add nothing', async () => {
    const head = await app.db.whole((tx) =>
      tx.row<{ person: string }>(
        `select t.person from tenure t join unit u on u.number = t.unit where u.name like '%党风政风监督室' and t.superseded_at is null
           and t.held @> current_date limit 1`,
      ),
    )
    const person = head?.person ?? ''
    const account = { login: person, hat: 'officer', person } as const
    await app.db.inCounty(1, (tx) => makeAccount(tx, 1, account, { actor: 'system', now: app.clock.now() }))
    // Its number is what he signs in by here.
    await app.write({ ...EMPTY, people: [{ number: person, name: '某', born: null, rank: null, managedBy: 'county' }] })
    const facts = () => app.db.whole(async (tx) => (await tx.rows('select 1 from fact')).length)
    for (const times of [1, 2]) {
      const { status, body } = await upload(person, 'qinghe-registers.xlsx')
      expect([times, status, body.kind]).toEqual([times, 200, 'registers'])
      const kept = await (await app.as(person)).post(`/api/import/${body.id}/keep`, {})
      expect([times, kept.status]).toEqual([times, 200])
      if (times === 1) expect(kept.body.written).toBe(await facts())
      else expect(kept.body.written).toBe(0)
    }
    expect(await facts()).toBeGreaterThan(10)
  })
})
