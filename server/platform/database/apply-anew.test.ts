import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../testing/database.ts'
import { applyAnew } from './apply-anew.ts'
import { DATABASE } from './migrate.ts'

let fresh: FreshDatabase
let client: pg.PoolClient
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  cpSync(DATABASE, folder, { recursive: true })
  fresh = await freshDatabase()
  client = await fresh.pool.connect()
})
afterEach(async () => {
  client.release()
  await fresh.drop()
  rmSync(folder, { recursive: true })
})

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
const view = (module: string, sql: string) => writeFileSync(join(folder, `views/${module}.sql`), sql)

/** Policies by number, so that one made again is another. */
async function policies(): Promise<Record<string, { oid: number; rule: string }>> {
  const { rows } = await client.query(
    `select polname || ' on ' || polrelid::regclass as name, oid::int, pg_get_expr(polqual, polrelid) as rule from pg_policy`,
  )
  return Object.fromEntries(rows.map(({ name, oid, rule }) => [name, { oid, rule }]))
}
const names = async (sql: string) => (await client.query<{ name: string }>(sql)).rows.map((it) => it.name)
const views = () => names(`select viewname as name from pg_views where schemaname = 'public' order by 1`)

describe('the text of a policy', () => {
  it('that stands is not touched', async () => {
    const before = await policies()
    expect(await applyAnew(client, DATABASE)).toEqual([])
    expect(await policies()).toEqual(before)
    expect(Object.keys(before).length).toBeGreaterThan(40)
  })

  it('is applied anew when it changes, and no other with it', async () => {
    const before = await policies()
    edit('policies/insight.sql', (it) => it.replace(' and answered_on is not null', ' and answered_on > made_on'))
    expect(await applyAnew(client, folder)).toEqual(['policies/insight'])
    const after = await policies()
    expect(after['of_this_viewer on burden_objection']?.rule).toContain('answered_on > made_on')
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)))
    const touched = Object.keys(after).filter((name) => after[name]?.oid !== before[name]?.oid)
    expect(touched.sort()).toEqual([
      'made_by_all on burden_objection',
      'of_this_viewer on burden_objection',
      'of_this_viewer on explanation',
    ])
    expect(await applyAnew(client, folder)).toEqual([])
  })

  it('takes a policy away by leaving it out, with its file or without', async () => {
    edit('policies/insight.sql', (it) => it.replace(/create policy made_by_all[\s\S]*?;/, ''))
    rmSync(join(folder, 'policies/access.sql'))
    expect(await applyAnew(client, folder)).toEqual(['policies/insight'])
    const after = Object.keys(await policies())
    expect(after).not.toContain('made_by_all on burden_objection')
    expect(after.filter((it) => it.endsWith(' on session'))).toEqual([])
  })

  it('is applied anew where somebody dropped what it made, and what no file made goes', async () => {
    await client.query('drop policy of_this_viewer on explanation; create policy of_mine on explanation using (true)')
    expect(await applyAnew(client, DATABASE)).toEqual(['policies/insight'])
    expect(Object.keys(await policies()).filter((it) => it.endsWith(' on explanation'))).toEqual([
      'of_this_viewer on explanation',
    ])
  })

  it('common to all changes all of them', async () => {
    edit('policies/platform.sql', (it) => `${it}\n-- Said anew.\n`)
    expect((await applyAnew(client, folder)).length).toBeGreaterThan(8)
  })

  it('that cannot be applied leaves everything as it was', async () => {
    const before = await policies()
    edit('policies/access.sql', () => '-- Nothing is locked any more.')
    edit('policies/insight.sql', (it) => it.replace('answered_on', 'answered_off'))
    await expect(applyAnew(client, folder)).rejects.toThrow('answered_off')
    expect(await policies()).toEqual(before)
  })

  it('of no module is refused', async () => {
    writeFileSync(join(folder, 'policies/weather.sql'), '')
    await expect(applyAnew(client, folder)).rejects.toThrow('policies/weather is of no module')
  })
})

describe('views', () => {
  beforeEach(() => {
    rmSync(join(folder, 'views'), { recursive: true })
    mkdirSync(join(folder, 'views'))
  })
  const heads = 'create view unit_head with (security_invoker = true) as select county_id, unit, tenure_id from seat;'
  const offices = 'create view office with (security_invoker = true) as select county_id, unit from unit_head;'

  it('are all made anew when one changes, each in the row after those it stands on', async () => {
    view('organisation', heads)
    view('access', offices)
    expect((await applyAnew(client, folder)).slice(0, 3)).toEqual([
      'views/organisation',
      'views/access',
      'policies/platform',
    ])
    expect(await views()).toEqual(['office', 'unit_head'])
    view('organisation', heads.replace('unit, tenure_id', 'seat, unit'))
    await applyAnew(client, folder)
    expect(await views()).toEqual(['office', 'unit_head'])
    expect(await applyAnew(client, folder)).toEqual([])
    rmSync(join(folder, 'views/access.sql'))
    await applyAnew(client, folder)
    expect(await views()).toEqual(['unit_head'])
  })

  it('leave alone what an extension brought', async () => {
    const admin = new pg.Client({ connectionString: fresh.adminUrl })
    await admin.connect()
    await admin.query(`${heads.replace('unit_head', 'brought')} alter extension btree_gist add view brought`)
    await admin.end()
    view('organisation', heads)
    await applyAnew(client, folder)
    expect(await views()).toEqual(['brought', 'unit_head'])
  })

  it('that read with the rights of their owner are refused', async () => {
    const before = await views()
    view('organisation', heads.replace(' with (security_invoker = true)', ''))
    await expect(applyAnew(client, folder)).rejects.toThrow('unit_head is not security_invoker')
    expect(await views()).toEqual(before)
  })
})
