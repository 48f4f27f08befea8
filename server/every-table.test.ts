import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../testing/database.ts'
import { openDatabase } from './platform/database/database.ts'

type Fresh = Awaited<ReturnType<typeof freshDatabase>>
let fresh: Fresh
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const rows = async <Row>(sql: string) => (await fresh.pool.query(sql)).rows as Row[]

/** Tables that belong to the database, not to a county. */
const OUTSIDE = ['schema_migration', 'schema_file', 'runner']
const tables = () =>
  rows<{ name: string; locked: boolean }>(
    `select relname as name, relrowsecurity as locked from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> all('{${OUTSIDE.join(',')}}') order by 1`,
  )

describe('every table', () => {
  it('belongs to a county: its primary key begins with county_id', async () => {
    const first = await rows<{ name: string; column: string }>(
      `select c.conrelid::regclass::text as name, a.attname as column from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'p'`,
    )
    const begins = new Map(first.map((it) => [it.name, it.column]))
    expect((await tables()).filter((it) => begins.get(it.name) !== 'county_id')).toEqual([])
  })

  it('is under the second lock', async () => expect((await tables()).filter((it) => !it.locked)).toEqual([]))

  it('refers to others within its own county only', async () => {
    const keys = await rows<{ name: string; columns: string[] }>(
      `select c.conrelid::regclass::text as name, array_agg(a.attname::text order by k.at) as columns from pg_constraint c
       cross join lateral unnest(c.conkey) with ordinality as k(num, at)
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num where c.contype = 'f' group by c.oid, c.conrelid`,
    )
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((it) => it.columns[0] !== 'county_id')).toEqual([])
  })

  it('lets nothing cascade: what happened is never deleted along with something else', async () =>
    expect(
      await rows(
        `select conname from pg_constraint where contype = 'f' and (confdeltype in ('c', 'n', 'd') or confupdtype in ('c', 'n', 'd'))`,
      ),
    ).toEqual([]))

  it('keeps nothing whose fingerprint could not be computed: no such column may stay empty', async () => {
    const empty = await rows<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name ~ '(hash|sha256|fingerprint)' and is_nullable = 'YES' order by 1`,
    )
    // A password nobody has set yet, and what would stand before the first entry of a chain.
    expect(empty.map((it) => it.name)).toEqual(['account.password_hash', 'ledger_entry.previous_hash'])
  })

  it('shows nothing to a session that has not said its county', async () => {
    await fresh.pool.query(`insert into county (county_id, name, kind, made_at) values (7, '某县', 'invented', now())`)
    const db = openDatabase(fresh.entrance)
    expect((await db.pool.query('select * from county')).rows).toEqual([])
    await db.close()
  })
})

describe('the ledger', () => {
  it('refuses to be changed, emptied or shortened even by the owner of the tables', async () => {
    await fresh.pool.query(
      `insert into ledger_entry (county_id, seq, entry, algorithm, hash) values (7, 1, '{}', 'sha256', 'x')`,
    )
    for (const attempt of ['update ledger_entry set entry = 1', 'delete from ledger_entry', 'truncate ledger_entry']) {
      await expect(fresh.pool.query(attempt)).rejects.toThrow('台账只能追加')
    }
  })
})
