import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../../../../testing/database.ts'
import { Complaint } from '../../complaint.ts'
import { migrate } from '../migrate.ts'
import { backupTo, restoreFrom } from './index.ts'

/** Every row is copied as slowly as the test wants: `dawdle` waits while the advisory lock is held. */
const SLOW = `
  create function dawdle() returns boolean language plpgsql as $$ begin
    perform pg_advisory_xact_lock_shared(7); return true; end $$;
  create table page (county_id integer, seq integer, words text, primary key (county_id, seq), check (dawdle()));`
const folder = mkdtempSync(join(tmpdir(), 'lost-'))
const migrations = join(folder, 'migrations')
const file = join(folder, 'county.backup')
let from: FreshDatabase
let into: FreshDatabase

beforeAll(async () => {
  mkdirSync(migrations)
  writeFileSync(join(migrations, '0001-slow.sql'), SLOW)
  from = await emptyDatabase()
  into = await emptyDatabase()
  const client = await from.pool.connect()
  await migrate(client, folder)
  await client.query(`insert into page select 1, n, repeat('长', 1000) from generate_series(1, 2000) n`)
  client.release(true)
  await backupTo(file, from.url, { program: '1' })
})
afterAll(async () => {
  await Promise.all([from.drop(), into.drop()])
  rmSync(folder, { recursive: true })
})

/** Ends the connection of `work` while it stands in a COPY. */
async function endedWhileCopying(it: FreshDatabase, hold: string, work: () => Promise<unknown>): Promise<unknown> {
  const holder = await it.pool.connect()
  await holder.query(`begin; ${hold}`)
  const outcome = work().catch((error: unknown) => error)
  const copying = `select pg_terminate_backend(pid) from pg_stat_activity, pg_sleep(0.02)
    where datname = current_database() and query like 'copy %' and wait_event_type = 'Lock'`
  // Outside the transaction that holds: within one the list of sessions stands still.
  while ((await it.pool.query(copying)).rowCount === 0);
  const told = await outcome
  await holder.query('rollback')
  holder.release()
  return told
}

it('a backup whose connection is lost says so in one sentence and leaves no file', async () => {
  const half = join(folder, 'half.backup')
  const told = await endedWhileCopying(from, 'lock table page', () => backupTo(half, from.url, { program: '1' }))
  expect(told).toBeInstanceOf(Complaint)
  expect((told as Error).message).toContain('数据库的连接断了')
  expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([])
  expect(existsSync(half)).toBe(false)
})

it('a restore whose connection is lost says so in one sentence, writes nothing, and goes through the next time', async () => {
  const told = await endedWhileCopying(into, 'select pg_advisory_xact_lock(7)', () =>
    restoreFrom(file, into.url, { database: folder }),
  )
  expect(told).toBeInstanceOf(Complaint)
  expect((told as Error).message).toContain('数据库的连接断了')
  await restoreFrom(file, into.url, { database: folder })
  const there = await into.pool.connect()
  expect((await there.query('select count(*)::int as n from page')).rows).toEqual([{ n: 2000 }])
  there.release(true)
})
