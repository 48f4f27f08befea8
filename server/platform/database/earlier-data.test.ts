import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../../../testing/database.ts'
import { backupTo, restoreFrom } from './backup/index.ts'
import { DATABASE, migrate, migrationsIn } from './migrate.ts'

const EARLIER = join(import.meta.dirname, '../../../testing/data/earlier-migrations')
const MIGRATIONS = join(DATABASE, 'migrations')
const RELEASED = join(MIGRATIONS, 'released.sha256')
const LAST_BEFORE = 21

let folder: string
let fresh: FreshDatabase
let client: pg.PoolClient
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-'))
  mkdirSync(join(folder, 'migrations'))
  fresh = await emptyDatabase()
  client = await fresh.pool.connect()
  await client.query(`set liangze.scope = 'whole-database'`)
})
afterEach(async () => {
  client.release(true)
  await fresh.drop()
  rmSync(folder, { recursive: true })
})

/** The files as they stood while 0022 had another text. */
function asTheyStood(): string {
  for (const { number, name, sql } of migrationsIn().slice(0, LAST_BEFORE))
    writeFileSync(join(folder, 'migrations', `${String(number).padStart(4, '0')}-${name}.sql`), sql)
  cpSync(EARLIER, join(folder, 'migrations'), { recursive: true })
  return folder
}

const ACT = '0197f3a2-0000-7000-8000-000000000001'
const EXPLANATION = '0197f3a2-0000-7000-8000-000000000002'
const COUNTY = `
  insert into county (county_id, name, kind, made_at) values (1, '青溪县', 'real', now());
  insert into unit (county_id, number, name, name_key, kind, path) values (1, 'D1', '统计局', '统计局', 'department', 'D1/');
  insert into person (county_id, number, name, name_key, managed_by) values (1, 'P1', '邱大山', 'qds', 'county'), (1, 'P2', '温如意', 'wry', 'county');
  insert into explanation (county_id, id, pattern, about, from_day, until_day, records, words, asked_by, asked_on)
    values (1, '${EXPLANATION}', 'hands-off', 'P1', '2026-01-01', '2026-03-31', array['${ACT}']::uuid[], '请说明', 'P2', '2026-04-01')`

describe('data that a released version, or a version between, has made', () => {
  it('opens where a migration was edited afterwards and the earlier text is known', async () => {
    await migrate(client, asTheyStood())
    await client.query(COUNTY)
    expect(await migrate(client)).toBeGreaterThan(0)
    const { rows } = await client.query(`select from pg_proc where proname = 'mark_acts_found'`)
    expect(rows).toEqual([])
    const kept = await client.query<{ sha256: string }>('select sha256 from schema_migration order by number')
    expect(kept.rows.map((it) => it.sha256)).toEqual(migrationsIn().map((it) => it.sha256))
    expect((await client.query('select number from person order by 1')).rows).toEqual([
      { number: 'P1' },
      { number: 'P2' },
    ])
    expect(await migrate(client)).toBe(0)
  })

  it('is restored from a backup of that time too', async () => {
    await migrate(client, asTheyStood())
    await client.query(COUNTY)
    const file = join(folder, 'county.backup')
    // As whoever was bound by no lock then.
    await backupTo(file, fresh.adminUrl, { program: '0.3.0' })
    const into = await emptyDatabase()
    await restoreFrom(file, into.url)
    const there = await into.pool.connect()
    await there.query(`set liangze.scope = 'whole-database'`)
    expect((await there.query('select count(*)::int as people from person')).rows).toEqual([{ people: 2 }])
    expect(await migrate(there)).toBe(0)
    there.release(true)
    await into.drop()
  })

  it('keeps what was asked of a leader under the name that the pattern has now', async () => {
    await migrate(client, DATABASE, { upTo: LAST_BEFORE })
    await client.query(COUNTY)
    await migrate(client)
    expect((await client.query('select pattern from explanation')).rows).toEqual([{ pattern: 'nothing-done' }])
  })

  it('is refused where its text is known to nobody, with what to do, and nothing is changed', async () => {
    const strange = asTheyStood()
    const file = join(strange, 'migrations/0022-acts-found.sql')
    const text = `${readFileSync(file, 'utf8')}-- ours\n`
    writeFileSync(file, text)
    await migrate(client, strange)
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 8)
    await expect(migrate(client)).rejects.toThrow(
      `数据库第 22 步(acts-found)由另一版程序写成，本版不认得（指纹 ${mark}），数据没有损坏：` +
        '请用原来那一版程序打开并备份；要换到本版，请把指纹告诉本程序的维护者，取得能打开它的版本',
    )
    expect((await client.query('select count(*)::int as n from schema_migration')).rows).toEqual([{ n: 22 }])
  })
})

/** Lines `sha256  file`, as sha256sum writes and checks them. */
const released = () =>
  readFileSync(RELEASED, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string])

/** What is not as it was released, by file. */
function departures(of: string): string[] {
  const files = readdirSync(of)
    .filter((it) => it.endsWith('.sql'))
    .sort()
  const sha256 = (file: string) =>
    files.includes(file)
      ? createHash('sha256')
          .update(readFileSync(join(of, file)))
          .digest('hex')
      : 'gone'
  return released().flatMap(([mark, file], at) => (files[at] === file && sha256(file) === mark ? [] : [file]))
}

describe('released migrations', () => {
  it('stand as they were released', () => {
    expect(released().length).toBeGreaterThanOrEqual(22)
    expect(departures(MIGRATIONS)).toEqual([])
  })

  it('may neither be changed, nor go, nor be parted by a new one; a new one comes after them', () => {
    const changed = (edit: () => void) => {
      rmSync(folder, { recursive: true })
      cpSync(MIGRATIONS, folder, { recursive: true })
      edit()
      return departures(folder)
    }
    const at = (name: string) => join(folder, name)
    expect(changed(() => writeFileSync(at('9999-later.sql'), ''))).toEqual([])
    expect(changed(() => writeFileSync(at('0022-acts-found.sql'), ' ', { flag: 'a' }))).toEqual(['0022-acts-found.sql'])
    expect(changed(() => rmSync(at('0005-conduct-talks-signs.sql')))[0]).toBe('0005-conduct-talks-signs.sql')
    expect(changed(() => renameSync(at('0021-facts-by-what-they-name.sql'), at('0021-facts.sql')))).toContain(
      '0021-facts-by-what-they-name.sql',
    )
    expect(changed(() => writeFileSync(at('0007-a-new-one.sql'), ''))[0]).toBe('0007-second-lock-closer.sql')
  })
})
