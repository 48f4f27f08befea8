import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CountyApp, cookieOf, EMPTY, openCountyApp } from '../testing/county-app.ts'
import { workbookImporter } from './workbook-importer.ts'

const WORKBOOK = readFileSync(join(import.meta.dirname, '../testing/data/qinghe.xlsx'))
let app: CountyApp
let owner: pg.Client
beforeAll(async () => {
  app = await openCountyApp({ records: EMPTY, importers: [workbookImporter] })
  owner = new pg.Client({ connectionString: app.adminUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await app.close()
})

/** While the ledger is held `work` stands at it; then connections in `state` are ended, and the ledger is let go. */
async function cutOff<T>(state: 'active' | 'idle in transaction', work: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({ connectionString: app.adminUrl })
  await holder.connect()
  await holder.query('begin; select from ledger_head for update')
  const outcome = work()
  await asManyAs(1, `wait_event_type = 'Lock'`)
  await owner.query(`select pg_terminate_backend(pid, 5000) from (${OURS}) ours where state = $1`, [state])
  await holder.end()
  return outcome
}

const OURS = `select * from pg_stat_activity where datname = current_database() and application_name = 'liangze'`
const asManyAs = async (wanted: number, where: string) => {
  const counted = `select count(*)::int as n from (${OURS}) ours where ${where}`
  while ((await owner.query(counted)).rows[0].n < wanted) await pause(10)
}

const cadence = { duty: 'M03', every: 'month', fromDay: '2026-01-01', document: '青纪发〔2026〕1号' }
const cadences = () => app.db.whole(async (tx) => (await tx.rows('select from county_cadence')).length)
const entries = () => app.db.whole(async (tx) => (await tx.rows('select from ledger_entry')).length)

describe('a request whose connection to the database is lost', () => {
  it('is answered 503 with one sentence that says what to do, and sent again does its work once', async () => {
    const admin = await app.as('system-admin')
    const key = { 'idempotency-key': 'the-same-both-times' }
    const before = [await cadences(), await entries()]
    const cut = await cutOff('active', () => admin.post('/api/county/cadences', cadence, key))
    expect(cut.status).toBe(503)
    expect(cut.headers['content-type']).toContain('application/problem+json')
    expect(cut.body).toMatchObject({ status: 503, code: 'database-away', type: 'urn:liangze:database-away' })
    expect(cut.body.detail).toMatch(/^[^。]+请[^。]+。$/)
    expect([await cadences(), await entries()]).toEqual(before)
    const answers = [1, 2].map(() => admin.post('/api/county/cadences', cadence, key))
    const [first, second] = await Promise.all(answers)
    expect([first?.status, second?.body]).toEqual([200, first?.body])
    expect([await cadences(), await entries()]).toEqual(before.map((it) => it + 1))
  })

  it('that keeps a file has kept it once, and says so when it is sent again', async () => {
    const { headers } = await app.nobody.post('/api/sign-in/role', { key: 'system-admin' })
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="县.xlsx"\r\n\r\n'
    const { body: looked } = await app.raw({
      method: 'POST',
      url: '/api/import',
      payload: Buffer.concat([Buffer.from(head), WORKBOOK, Buffer.from('\r\n--b--\r\n')]),
      headers: { cookie: cookieOf(headers), 'content-type': 'multipart/form-data; boundary=b' },
    })
    const keep = () =>
      app.holding(cookieOf(headers)).post(`/api/import/${looked.id}/keep`, {}, { 'idempotency-key': 'keep-the-file' })
    const cut = await cutOff('idle in transaction', keep)
    expect([cut.status, cut.body.code]).toEqual([503, 'database-away'])
    const people = () => app.db.whole(async (tx) => (await tx.rows('select from person')).length)
    const [kept, told] = [await people(), await entries()]
    const again = await keep()
    expect(again.status).toBe(200)
    expect(again.body.written).toBeGreaterThan(50)
    expect([await people(), await entries()]).toEqual([kept, told])
    expect((await keep()).body).toEqual(again.body)
  })
})
