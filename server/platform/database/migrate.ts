import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { Complaint } from '../complaint.ts'
import { applyAnew } from './apply-anew.ts'
import { bringForward, type EarlierText, earlierTextsIn } from './earlier-texts.ts'

export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
  /** Texts it had before, by which data was made. */
  readonly earlier: readonly EarlierText[]
}
export type Migrating = { readonly upTo?: number; readonly appoint?: (client: pg.ClientBase) => Promise<void> }
export type Applied = { readonly number: number; readonly name: string; readonly sha256: string }

/** Holds `migrations`, `views` and `policies`. */
export const DATABASE = join(import.meta.dirname, '../../../database')
const SHAPE = /^(\d{4})-([a-z0-9-]+)\.sql$/
const OLDEST_SERVER = 150_000
const ONE_AT_A_TIME = 862_001

/** The files `migrations/NNNN-name.sql` by number, from 1 without a gap. */
export function migrationsIn(database = DATABASE): Migration[] {
  const folder = join(database, 'migrations')
  const earlier = earlierTextsIn(folder)
  const found = readdirSync(folder)
    .flatMap((file) => {
      const parts = SHAPE.exec(file)
      if (parts === null) return []
      const sql = readFileSync(join(folder, file), 'utf8')
      const sha256 = createHash('sha256').update(sql).digest('hex')
      const number = Number(parts[1])
      return [{ number, name: parts[2] as string, sql, sha256, earlier: earlier.filter((it) => it.number === number) }]
    })
    .sort((one, other) => one.number - other.number)
  const gap = found.findIndex((it, index) => it.number !== index + 1)
  if (gap !== -1)
    throw new Error(`migrations are numbered from 0001 without a gap: ${found[gap]?.number} stands at ${gap + 1}`)
  return found
}

/**
 * Brings the database to the program's schema, each migration in a transaction of its own, then views and policies in one; or to
 * migration `upTo` alone. Between the two `appoint` says whom the tables are open to.
 * @returns how many migrations were applied.
 * @throws Complaint where the database is too old, newer than the program, or made by other files.
 */
export async function migrate(
  client: pg.ClientBase,
  database = DATABASE,
  { upTo = Number.POSITIVE_INFINITY, appoint = async () => {} }: Migrating = {},
): Promise<number> {
  await refuseOldServer(client)
  const files = migrationsIn(database)
  await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME])
  try {
    await prepareRecord(client)
    const applied = await appliedTo(client)
    refuseStrange(files, applied)
    for (const it of files) await bringForward(client, it, applied)
    const pending = files.filter((it) => it.number > applied.length && it.number <= upTo)
    for (const it of pending) await apply(client, it)
    if (upTo >= files.length) {
      await appoint(client)
      await applyAnew(client, database)
    }
    return pending.length
  } finally {
    await client.query('select pg_advisory_unlock($1)', [ONE_AT_A_TIME]).catch(() => {})
  }
}

/** The table that says what was applied. */
export async function prepareRecord(client: pg.ClientBase): Promise<void> {
  await client.query(
    `create table if not exists schema_migration (
       number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`,
  )
}

/** What the database says was applied, by number; nothing where it was never migrated. */
export async function appliedTo(client: pg.ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('schema_migration') is not null as there`)
  if (!rows[0]?.there) return []
  return (await client.query<Applied>('select number, name, sha256 from schema_migration order by number')).rows
}

/** Writes the file's schema and its line in `schema_migration`, within the transaction that is open. */
export async function applyWithin(client: pg.ClientBase, it: Migration): Promise<void> {
  await client.query(it.sql)
  await client.query('insert into schema_migration (number, name, sha256) values ($1, $2, $3)', [
    it.number,
    it.name,
    it.sha256,
  ])
}

/** @throws Complaint where what was applied is not a beginning of the files, in a text that they have or had. */
export function refuseStrange(files: readonly Migration[], applied: readonly Applied[]): void {
  if (applied.length > files.length)
    throw new Complaint(
      `数据库由更新的版本写成（第 ${applied.length} 步，本版只到第 ${files.length} 步），请改用那个版本或更新的版本打开`,
    )
  const isKnown = (it: Applied, file: Migration | undefined) =>
    it.sha256 === file?.sha256 || file?.earlier.some((text) => text.sha256 === it.sha256)
  const other = applied.find((it, index) => !isKnown(it, files[index]))
  if (other)
    throw new Complaint(
      `数据库第 ${other.number} 步(${other.name})由另一版程序写成，本版不认得（指纹 ${other.sha256.slice(0, 8)}），数据没有损坏：` +
        '请用原来那一版程序打开并备份；要换到本版，请把指纹告诉本程序的维护者，取得能打开它的版本',
    )
}

async function apply(client: pg.ClientBase, it: Migration): Promise<void> {
  await client.query('begin')
  try {
    await applyWithin(client, it)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

async function refuseOldServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ number: number; shown: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as shown`,
  )
  if ((rows[0]?.number ?? 0) < OLDEST_SERVER)
    throw new Complaint(`数据库是 PostgreSQL ${rows[0]?.shown}，太旧，请换用 PostgreSQL 15 或更新的版本`)
}
