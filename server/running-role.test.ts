import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'
import { prepareTalk } from '../testing/talks.ts'
import { viewerOf } from './modules/access/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import { openScope, type Scope, scopeText } from './platform/database/scope.ts'

let app: CountyApp
/** The running role's own connection, in the hands of somebody who can say anything on it. */
let client: pg.Client
let talk = ''
let fact = ''

beforeAll(async () => {
  app = await openCountyApp()
  const head = await app.as(who.bureauHead)
  const entered = {
    fact: 'absence-recorded',
    on: app.clock.today(),
    person: who.clerk,
    unit: 'D1A',
    reported: false,
  }
  fact = (await head.post('/api/facts', entered)).body.id
  talk = (await prepareTalk(head, 'reminder', { to: who.bureauDeputy, reason: '外出没有报备' })).body.id
  client = new pg.Client({ connectionString: app.entrance.connectionString })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await app.close()
})
beforeEach(async () => {
  await client.query('rollback')
})

async function scopeOf(person: string): Promise<Scope> {
  const viewer = await app.db.inCounty(1, async (tx) => {
    const account = await tx.row<{ id: string }>('select id from account where person = $1', [person])
    const seen = { accountId: account?.id ?? '', hat: 'officer', person } as const
    return viewerOf(seen, 1, await countyInForce(tx, app.db, 1), app.clock.today())
  })
  return { kind: 'viewer', viewer }
}
async function enter(scope: Scope): Promise<void> {
  await client.query('begin')
  await openScope(client, app.entrance.key, scopeText(scope))
}
const talksSeen = async () => (await client.query('select id from matter')).rows.map((it) => it.id)

const FORBIDDEN =
  /permission denied|must be owner|must be able to SET ROLE|row-level security|not yours to open|superuser/

describe('whoever can say anything to the database as the running role, in the program’s own scope,', () => {
  it.each([
    'drop table matter',
    'alter table matter add column more text',
    'alter table matter disable row level security',
    'alter table ledger_entry disable trigger ledger_entry_append_only',
    'drop trigger ledger_entry_append_only on ledger_entry',
    'drop policy of_this_viewer on matter',
    'create policy mine on matter using (true)',
    'create table mine (id integer)',
    'create temporary table matter (id integer)',
    'create view mine as select * from matter',
    'create schema mine',
    `create function mine() returns integer language sql as 'select 1'`,
    `create or replace function opened() returns jsonb language sql as 'select null::jsonb'`,
    `select lock_to_county('matter')`,
    'truncate fact',
    `update ledger_entry set entry = '{}'`,
    'delete from ledger_entry',
    'delete from fact',
    `update fact set body = '{}'`,
    `update fact set entered_by = null`,
    'delete from matter',
    `update matter set subject_person = '${who.otherClerk}'`,
    'delete from session',
    `update account set hat = 'system-admin'`,
    'update matter_step set taken_on = now()',
    'update sign_answer set words = $$x$$',
    'select key from runner',
    'update runner set role = null',
    'delete from schema_migration',
    'update schema_file set sha256 = $$x$$',
    `select sealed(key, 'open', '{}') from runner`,
    'set role liangze_test',
    'set session authorization liangze_test',
    'alter role liangze_test_run superuser',
    'set session_replication_role = replica',
    'grant select on runner to liangze_test_run',
    `copy matter to '/tmp/matter'`,
    `copy matter to program 'cat'`,
    `select pg_read_file('postgresql.conf')`,
    'alter database postgres set jit = on',
  ])('cannot %s', async (attempt) => {
    await enter({ kind: 'county', countyId: 1 })
    await expect(client.query(attempt)).rejects.toThrow(FORBIDDEN)
  })

  it('may delete from no table, and change nothing of what is only added to', async () => {
    const { rows } = await client.query<{ name: string; deletes: boolean; changes: boolean }>(
      `select relname as name, has_table_privilege(oid, 'delete') or has_table_privilege(oid, 'truncate') as deletes,
         has_any_column_privilege(oid, 'update') as changes
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    )
    expect(rows.filter((it) => it.deletes)).toEqual([])
    expect(rows.filter((it) => !it.changes).map((it) => it.name)).toEqual(
      expect.arrayContaining(
        `absence_change adopted_list confirmation county_cadence county_number dissent fact ledger_entry letter matter_document
         matter_reading matter_step problem relation sign_answer sign_reading sign_reply unit_list unit_list_item
         unit_list_stance yearly_arrangement`.split(/\s+/),
      ),
    )
  })
})

describe('whoever can say anything to the database within an ordinary viewer’s request', () => {
  it('reads as the talker what the talker may read', async () => {
    await enter(await scopeOf(who.bureauHead))
    expect(await talksSeen()).toEqual([talk])
  })

  it('reads without a scope nothing, and as another no talk of his', async () => {
    expect(await talksSeen()).toEqual([])
    await enter(await scopeOf(who.otherClerk))
    expect(await talksSeen()).toEqual([])
  })

  const set = (scope: unknown, seal = `current_setting('liangze.seal')`) =>
    `select set_config('liangze.scope', '${typeof scope === 'string' ? scope : JSON.stringify(scope)}', true), set_config('liangze.seal', ${seal}, true)`
  it.each([
    ['names another scope', set(scopeText({ kind: 'county', countyId: 1 }))],
    ['names the whole database', set(scopeText({ kind: 'whole-database' }))],
    ['names another person', set({ county: 1, viewer: 1, person: who.bureauHead, offices: [], barred: [] })],
    ['names it as it was called before', `select set_config('liangze.scope', 'whole-database', true)`],
    ['seals it with a guess', set(scopeText({ kind: 'county', countyId: 1 }), `repeat('0', 64)`)],
  ])('widens nothing when he %s', async (_what, attempt) => {
    await enter(await scopeOf(who.otherClerk))
    await client.query(attempt)
    expect(await talksSeen()).toEqual([])
  })

  it('gains nothing by changing who asks in the middle of a statement', async () => {
    const text = scopeText(await scopeOf(who.bureauHead))
    await enter(await scopeOf(who.otherClerk))
    const { rows } = await client.query(
      `select t.id from unit u, lateral (select set_config('liangze.scope', $1 || left(u.number, 0), true)) s, matter t`,
      [text],
    )
    expect(rows).toEqual([])
  })

  it('gains nothing from a seal that was good in an earlier transaction of the same connection', async () => {
    await enter({ kind: 'county', countyId: 1 })
    const [kept] = (
      await client.query(`select current_setting('liangze.scope') as scope, current_setting('liangze.seal') as seal`)
    ).rows
    expect(await talksSeen()).toEqual([talk])
    await client.query('commit')
    await enter(await scopeOf(who.otherClerk))
    await client.query(set(kept.scope, `'${kept.seal}'`))
    expect(await talksSeen()).toEqual([])
  })

  it('gains nothing from a proof that was made for another connection, nor from a seal as proof', async () => {
    const scope = scopeText({ kind: 'county', countyId: 1 })
    const proofs: unknown[] = []
    const other = { processID: 1, query: async (said: pg.QueryConfig) => proofs.push(said.values?.[1]) }
    await openScope(other as never, app.entrance.key, scope)
    await enter(await scopeOf(who.otherClerk))
    await expect(client.query('select open_scope($1, $2)', [scope, proofs[0]])).rejects.toThrow('not yours to open')
    await client.query('rollback')
    await enter(await scopeOf(who.otherClerk))
    await expect(client.query(`select open_scope($1, current_setting('liangze.seal'))`, [scope])).rejects.toThrow(
      'not yours to open',
    )
  })

  it('sees no scope and no proof of anybody else in what the server shows of its sessions', async () => {
    await enter(await scopeOf(who.bureauHead))
    const watching = new pg.Client({ connectionString: app.entrance.connectionString })
    await watching.connect()
    const { rows } = await watching.query('select query from pg_stat_activity where datname = current_database()')
    await watching.end()
    expect(rows.some((it) => it.query.includes('open_scope($1, $2)'))).toBe(true)
    expect(JSON.stringify(rows)).not.toContain('barred')
  })

  it('finds no account, session or link but his own', async () => {
    const scope = await scopeOf(who.otherClerk)
    await enter(scope)
    expect((await client.query('select person from account')).rows).toEqual([{ person: who.otherClerk }])
    expect((await client.query('select 1 from session')).rows).toEqual([])
    expect((await client.query('select 1 from one_time_link')).rows).toEqual([])
  })

  it('finds no fact about himself or his kin that nobody opened to him, and the one who entered it does', async () => {
    await enter(await scopeOf(who.clerk))
    expect((await client.query('select id from fact where id = $1', [fact])).rows).toEqual([])
    await client.query('rollback')
    await enter(await scopeOf(who.bureauHead))
    expect((await client.query('select id from fact where id = $1', [fact])).rows).toEqual([{ id: fact }])
  })

  it('adds no fact in the name of another, and no answer to a sign that is not before him', async () => {
    await enter(await scopeOf(who.clerk))
    await expect(
      client.query(
        `insert into fact (county_id, id, fact, on_day, recorded_on, person, body, said_hash, entered_by, entered_at)
         values (1, gen_random_uuid(), 'talk-held', now(), now(), $1, '{}', 'x', gen_random_uuid(), now())`,
        [who.clerk],
      ),
    ).rejects.toThrow('row-level security')
  })
})
