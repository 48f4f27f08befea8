import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../../../testing/database.ts'
import { appliedTo, migrate, migrationsIn } from './migrate.ts'

let fresh: FreshDatabase
let client: pg.PoolClient
let folder: string

const write = (name: string, sql: string) => writeFileSync(join(folder, 'migrations', name), sql)
const names = async () =>
  (
    await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    )
  ).rows.map((it) => it.name)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  mkdirSync(join(folder, 'migrations'))
  write('0001-houses.sql', 'create table house (id integer primary key);')
  write('0002-doors.sql', 'create table door (id integer primary key);')
  fresh = await emptyDatabase()
  client = await fresh.pool.connect()
})
afterEach(async () => {
  client.release()
  await fresh.drop()
  rmSync(folder, { recursive: true })
})

describe('a database is brought to the program’s schema', () => {
  it('by every file once, in the order of their numbers', async () => {
    expect(await migrate(client, folder)).toBe(2)
    expect(await migrate(client, folder)).toBe(0)
    expect(await names()).toEqual(['door', 'house', 'schema_migration'])
    expect((await appliedTo(client)).map((it) => [it.number, it.name])).toEqual([
      [1, 'houses'],
      [2, 'doors'],
    ])
  })

  it('as far as asked, and the rest later', async () => {
    expect(await migrate(client, folder, { upTo: 1 })).toBe(1)
    expect(await names()).toEqual(['house', 'schema_migration'])
    expect(await migrate(client, folder)).toBe(1)
  })

  it('or not at all by a file that fails half-way', async () => {
    write('0003-windows.sql', 'create table pane (id integer); select 1 / 0;')
    await expect(migrate(client, folder)).rejects.toThrow('division by zero')
    expect(await names()).toEqual(['door', 'house', 'schema_migration'])
  })

  it('by two programs at once without quarrel', async () => {
    const other = await fresh.pool.connect()
    const applied = await Promise.all([migrate(client, folder), migrate(other, folder)])
    other.release()
    expect(applied.sort()).toEqual([0, 2])
  })
})

describe('a database is refused with one sentence', () => {
  it('when a newer program wrote it', async () => {
    await migrate(client, folder)
    rmSync(join(folder, 'migrations/0002-doors.sql'))
    await expect(migrate(client, folder)).rejects.toThrow('数据库由更新的版本写成（第 2 步，本版只到第 1 步）')
  })

  it('when a file it was made from has been changed', async () => {
    await migrate(client, folder)
    write('0001-houses.sql', 'create table house (id bigint primary key);')
    await expect(migrate(client, folder)).rejects.toThrow('数据库第 1 步(houses)由另一版程序写成，本版不认得')
  })
})

describe('the program’s own migrations', () => {
  it('are numbered without a gap and stand in every fresh database', async () => {
    const template = await freshDatabase()
    const ours = await template.pool.connect()
    expect((await appliedTo(ours)).length).toBe(migrationsIn().length)
    ours.release()
    await template.drop()
  })
})
