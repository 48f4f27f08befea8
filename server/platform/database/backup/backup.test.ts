import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../../../../testing/database.ts'
import { migrate } from '../migrate.ts'
import { backupTo, restoreFrom } from './index.ts'

/** A toy schema with all that makes copying hard: row rules, references to itself and in a ring, computed columns, a table that only grows. */
const TOY = `
  create table house (county_id integer, id integer, part_of integer, keeper integer, words text, held daterange, body jsonb, picture bytea,
    twice integer generated always as (id * 2) stored, primary key (county_id, id),
    foreign key (county_id, part_of) references house (county_id, id));
  create table keeper (county_id integer, id integer, lives_in integer not null, primary key (county_id, id),
    foreign key (county_id, lives_in) references house (county_id, id));
  alter table house add constraint kept foreign key (county_id, keeper) references keeper (county_id, id);
  create table page (county_id integer, seq integer generated always as identity, words text, primary key (county_id, seq));
  create function pages_stay() returns trigger language plpgsql as $$ begin raise exception 'pages stay'; end $$;
  create trigger pages_stay before delete or truncate on page for each statement execute function pages_stay();
  create function no_late_page() returns trigger language plpgsql as $$ begin raise exception 'too late'; end $$;
  create trigger no_late_page before insert on page for each row when (new.words = 'closed') execute function no_late_page();
  do $$ declare t text; begin foreach t in array array['house', 'keeper', 'page'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy here on %I using (current_setting(''liangze.scope'', true) = ''whole-database''
      or county_id::text = current_setting(''liangze.county'', true))', t);
  end loop; end $$;`
const ROWS = `
  -- As the program leaves its tables: the locks do not bind their owner.
  alter table house no force row level security; alter table keeper no force row level security; alter table page no force row level security;
  begin;
  set constraints all deferred;
  insert into house (county_id, id, part_of, words, held, body, picture) values
    (1, 1, null, E'\\\\.', '[2026-03-05,)', '{"字": "㛃䶮"}', '\\x00ff0a'),
    (1, 2, 1, E'一行\\n\\\\.\\n又一行\\t制表\\\\N', null, null, null), (2, 1, null, null, 'empty', '[]', ''),
    (2, 2, 2, repeat('长', 200000), null, null, null);
  insert into keeper values (1, 1, 2), (2, 7, 2);
  update house set keeper = 1 where county_id = 1;
  insert into page (county_id, words) select 1, '第' || n || '页' from generate_series(1, 20000) n;
  commit;`
const ALL = `select (select jsonb_agg(h order by county_id, id) from house h) as houses, (select jsonb_agg(k order by county_id, id) from keeper k) as keepers,
  (select md5(string_agg(p::text, ',' order by seq)) from page p) as pages`
const OPTIONS = { program: '1.2.3', notes: { pages: 'select count(*)::int as pages from page' } }

let folder: string
let database: string
let file: string
let from: FreshDatabase
let into: FreshDatabase

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}
const everything = (it: FreshDatabase) =>
  asOwner(it.url, async (client) => {
    await client.query(`set liangze.scope = 'whole-database'`)
    return (await client.query(ALL)).rows[0]
  })
const tablesIn = async (it: FreshDatabase) =>
  (await it.pool.query(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`))
    .rows

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  database = mkdtempSync(join(tmpdir(), 'database-'))
  mkdirSync(join(database, 'migrations'))
  file = join(folder, 'county.backup')
  writeFileSync(join(database, 'migrations/0001-toy.sql'), TOY)
  from = await emptyDatabase()
  into = await emptyDatabase()
  await asOwner(from.url, async (client) => {
    await migrate(client, database)
    await client.query(ROWS)
  })
  await backupTo(file, from.url, OPTIONS)
})
afterEach(async () => {
  await Promise.all([from.drop(), into.drop()])
  for (const it of [folder, database]) rmSync(it, { recursive: true })
})

describe('a backup', () => {
  it('brings back every row of every county, whatever stands in it', async () => {
    const header = await restoreFrom(file, into.url, { database })
    expect(await everything(into)).toEqual(await everything(from))
    expect(header).toMatchObject({ program: '1.2.3', notes: { pages: [{ pages: 20000 }] } })
  })

  it('brings back references, row rules, triggers and counters as they were', async () => {
    await restoreFrom(file, into.url, { database })
    await asOwner(into.url, async (client) => {
      expect((await client.query('select * from house')).rows).toEqual([])
      await client.query(`set liangze.scope = 'whole-database'`)
      await expect(client.query('insert into keeper values (1, 9, 99)')).rejects.toThrow('foreign key')
      await expect(client.query('delete from page')).rejects.toThrow('pages stay')
      expect((await client.query(`insert into page (county_id, words) values (1, '新') returning seq`)).rows).toEqual([
        { seq: 20001 },
      ])
    })
  })

  it('is of one moment, though work goes on', async () => {
    const later = join(folder, 'later.backup')
    const writing = asOwner(from.url, async (client) => {
      await client.query(`set liangze.scope = 'whole-database'`)
      for (let n = 0; n < 200; n += 1)
        await client.query(
          `with h as (insert into house (county_id, id) values (3, ${n}) returning id) insert into page (county_id, words) select 3, id::text from h`,
        )
    })
    await backupTo(later, from.url, OPTIONS)
    await writing
    await restoreFrom(later, into.url, { database })
    const counts = await asOwner(into.url, async (client) => {
      await client.query(`set liangze.scope = 'whole-database'`)
      return (
        await client.query(
          'select (select count(*) from house where county_id = 3) as one, (select count(*) from page where county_id = 3) as other',
        )
      ).rows[0]
    })
    expect(counts.one).toBe(counts.other)
  })

  it('of an older program is brought to the newer one’s schema', async () => {
    writeFileSync(
      join(database, 'migrations/0002-colour.sql'),
      `alter table house add column colour text not null default '白'`,
    )
    await restoreFrom(file, into.url, { database })
    expect((await everything(into)).houses[0]).toMatchObject({ colour: '白' })
  })

  it('is readable by its owner alone, and leaves nothing half-written beside it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['county.backup'])
  })

  it('that cannot be written leaves no file and says why', async () => {
    await expect(backupTo(join(folder, 'absent/x.backup'), from.url, OPTIONS)).rejects.toThrow('找不到')
    const before = readFileSync(file)
    await expect(backupTo(file, from.url, { ...OPTIONS, notes: { bad: 'select 1 / 0' } })).rejects.toThrow(
      'division by zero',
    )
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['county.backup'])
  })
})

describe('a restore changes nothing', () => {
  const edited = (edit: (text: string) => string) =>
    writeFileSync(file, gzipSync(Buffer.from(edit(gunzipSync(readFileSync(file)).toString('latin1')), 'latin1')))

  // prettier-ignore
  it.each([
    [
      'where a word was changed',
      () => edited((it) => it.replace('"program":"1.2.3"', '"program":"1.2.4"')),
      '与它的指纹不符',
    ],
    ['where a line was taken out', () => edited((it) => it.replace(/\n1\t7\t[^\n]*/, '')), '与它的指纹不符'],
    ['where the end is missing', () => edited((it) => it.slice(0, -100)), /指纹不符|不是完整的备份/],
    [
      'where it did not arrive whole',
      () => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
      '不是完整的备份文件',
    ],
    ['where it is no backup', () => writeFileSync(file, 'hello'), '不是完整的备份文件'],
    ['where it is another gzip file', () => writeFileSync(file, gzipSync('hello\n')), '不是本程序的备份文件'],
    ['where it is empty', () => writeFileSync(file, gzipSync('')), '与它的指纹不符'],
    ['where a newer program wrote it', () => rmSync(join(database, 'migrations/0001-toy.sql')), '由更新的版本写成'],
  ])('%s', async (_what, spoil, sentence) => {
    spoil()
    await expect(restoreFrom(file, into.url, { database })).rejects.toThrow(sentence)
    expect(await tablesIn(into)).toEqual([])
  })

  it('where something is there already', async () => {
    await into.pool.query('create table house (id integer)')
    await expect(restoreFrom(file, into.url, { database })).rejects.toThrow('要恢复到的地方已有内容')
    expect(await tablesIn(into)).toEqual([{ relname: 'house' }])
  })

  it('where its header is not accepted', async () => {
    const accept = () => {
      throw new Error('of another county')
    }
    await expect(restoreFrom(file, into.url, { database, accept })).rejects.toThrow('of another county')
    expect(await tablesIn(into)).toEqual([])
  })

  it('where its rows do not hold together', async () => {
    await asOwner(from.adminUrl, (client) =>
      client.query(`set session_replication_role = replica; insert into keeper values (5, 5, 5)`),
    )
    await backupTo(file, from.url, OPTIONS)
    await expect(restoreFrom(file, into.url, { database })).rejects.toThrow('foreign key')
    expect(await tablesIn(into)).toEqual([])
  })
})
