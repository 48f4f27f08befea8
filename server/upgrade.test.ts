import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../testing/database.ts'
import { openDatabase } from './platform/database/database.ts'
import { startEmbedded } from './platform/database/embedded/index.ts'
import { DATABASE, migrate } from './platform/database/migrate.ts'
import { reachDatabase } from './reach-database.ts'

/** The last migration of the schema that the first counties were given. */
const FIRST_RELEASED = 7
/** The last one before the tables had an owner who does no work. */
const LAST_AS_OWNER = 22
const SIGN = '0197f3a2-0000-7000-8000-000000000001'
const TALK = '0197f3a2-0000-7000-8000-000000000002'
const FACT = '0197f3a2-0000-7000-8000-000000000003'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await emptyDatabase()
})
afterAll(() => fresh.drop())

const whole = `select set_config('liangze.scope', 'whole-database', true);`

describe('a county that runs on the first released schema', () => {
  it('keeps every row when the program is renewed, each under its locks', async () => {
    const client = await fresh.pool.connect()
    try {
      await renew(client)
    } finally {
      client.release()
    }
  })
})

describe('a county on the PostgreSQL that is brought along, run until now as the owner of its tables', () => {
  it('is run at the next start as a role that owns nothing, without a step by hand', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
    try {
      await asItWas(folder)
      const reached = await reachDatabase({ folder, databaseUrl: null, runDatabaseUrl: null })
      const db = openDatabase(reached.entrance, 1)
      try {
        const people = await db.inCounty(1, (tx) => tx.rows('select number, current_user::text as by from person'))
        expect(people).toEqual([{ number: 'P1', by: 'liangze_run' }])
        await expect(db.inCounty(1, (tx) => tx.run('delete from person'))).rejects.toThrow('permission denied')
      } finally {
        await db.close()
        await reached.stop()
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** As program 0.3.0 left it: one role, one password, no trace of another. */
async function asItWas(folder: string): Promise<void> {
  const server = await startEmbedded(folder)
  const owner = new pg.Client({ connectionString: server.connectionString })
  await owner.connect()
  await migrate(owner, DATABASE, { upTo: LAST_AS_OWNER })
  await owner.query(`begin; ${whole}
    insert into county (county_id, name, kind, made_at) values (1, '青溪县', 'real', now());
    insert into person (county_id, number, name, name_key, managed_by) values (1, 'P1', '邱大山', 'qds', 'county'); commit`)
  await owner.end()
  const admin = new pg.Client({ connectionString: server.adminConnectionString })
  await admin.connect()
  await admin.query('drop role liangze_run')
  await admin.end()
  await server.stop()
  const file = join(folder, 'postgres/keys.json')
  const { runnerPassword, ...kept } = JSON.parse(readFileSync(file, 'utf8'))
  expect(runnerPassword).toBeTruthy()
  writeFileSync(file, JSON.stringify(kept))
}

/** A talk of every state, as the schema before kept them. */
const talk = (nth: number, columns: string, values: string) =>
  `insert into talk (county_id, id, kind, from_person, to_person, basis, reason, prepared_by, prepared_on, ${columns})
   values (1, '0197f3a2-0000-7000-8000-00000000001${nth}', 'heart', 'P1', 'P2', 'x', '近况', 'P1', '2026-03-0${nth}', ${values})`
const SIGNED = `'2026-03-11 10:00+08', '2026-03-12 10:00+08'`
const MORE_TALKS = [
  talk(1, 'held_on, points, reply', `'2026-03-10', '报备', '走得急'`),
  talk(2, 'held_on, reply, from_signed_at', `'2026-03-10', '走得急', '2026-03-11 10:00+08'`),
  talk(3, 'held_on, reply, to_signed_at', `'2026-03-10', '走得急', '2026-03-11 10:00+08'`),
  talk(
    4,
    'held_on, reply, from_signed_at, to_signed_at, revisit_on',
    `'2026-03-10', '走得急', ${SIGNED}, '2026-04-10'`,
  ),
  talk(
    5,
    'held_on, reply, from_signed_at, to_signed_on_paper, revisit_found',
    `'2026-03-10', '走得急', '2026-03-11 10:00+08', true, '改了'`,
  ),
]
const MOVED = [
  ['提醒谈话〔2026〕1号', 'prepared', 'prepare', ['P1*']],
  ['谈心谈话〔2026〕1号', 'held', 'prepare hold', ['P1*', 'P2*']],
  ['谈心谈话〔2026〕2号', 'talker-signed', 'prepare hold sign', ['P1', 'P2*']],
  ['谈心谈话〔2026〕3号', 'own-signed', 'prepare hold sign-own', ['P1*', 'P2']],
  ['谈心谈话〔2026〕4号', 'signed', 'prepare hold sign sign-own', ['P1*', 'P2']],
  ['谈心谈话〔2026〕5号', 'revisited', 'prepare hold sign revisit', ['P1', 'P2']],
]

/** Number, state, steps in their order, and who reads it; a star for whom it waits. */
async function talksAfter(client: pg.PoolClient) {
  const asked = await client.query(`begin; ${whole}
    select m.number, m.state,
      (select string_agg(s.step, ' ' order by s.nth) from matter_step s where s.matter_id = m.id) as steps,
      (select array_agg(r.person || case when r.waited_for then '*' else '' end order by r.person) from matter_reader r where r.matter_id = m.id) as readers
    from matter m order by m.number; commit`)
  const rows = (asked as unknown as { rows: Record<string, unknown>[] }[]).flatMap((it) => it.rows)
  return rows.filter((it) => it.number).map((it) => [it.number, it.state, it.steps, it.readers])
}

async function renew(client: pg.PoolClient): Promise<void> {
  await migrate(client, DATABASE, { upTo: FIRST_RELEASED })
  await client.query(`begin; ${whole}
    insert into county (county_id, name, kind, made_at) values (1, '青溪县', 'real', now());
    insert into unit (county_id, number, name, name_key, kind, path) values (1, 'D1', '统计局', '统计局', 'department', 'D1/');
    insert into person (county_id, number, name, name_key, managed_by) values (1, 'P1', '邱大山', 'qds', 'county'), (1, 'P2', '温如意', 'wry', 'county');
    insert into fact (county_id, id, fact, on_day, recorded_on, person, unit, body, said_hash, entered_at)
      values (1, '${FACT}', 'absence-recorded', '2026-03-02', '2026-03-02', 'P2', 'D1', '{}', 'x', now());
    insert into sign (county_id, id, raised_on, sign, about, unit, because, under, words, noticed_at)
      values (1, '${SIGN}', '2026-03-02', 'absence-unreported', 'P2', 'D1', array['${FACT}']::uuid[], array['x'], '外出没有报备', now());
    insert into sign_addressee (county_id, sign_id, addressee, is_office, step, since, raised_on)
      values (1, '${SIGN}', 'P1', false, 0, '2026-03-02', '2026-03-02');
    insert into talk (county_id, id, kind, from_person, to_person, sign_id, basis, reason, prepared_by, prepared_on)
      values (1, '${TALK}', 'reminder', 'P1', 'P2', '${SIGN}', 'x', '外出没有报备', 'P1', '2026-03-02');
    insert into letter (county_id, id, number, title, talk_id, sha256, check_code, made_on)
      values (1, '${FACT}', '', '提醒谈话通知', '${TALK}', 'x', 'ABCDEF012345', '2026-03-02');
    commit`)
  await client.query(`begin; ${whole} ${MORE_TALKS.join(';')}; commit`)
  await migrate(client)
  const counts = await client.query(`begin; ${whole}
    select (select count(*)::int from person) as people, (select count(*)::int from fact) as facts,
      (select count(*)::int from sign) as signs, (select count(*)::int from sign_addressee) as addressees,
      (select count(*)::int from matter where procedure like 'talk-%') as talks, (select count(*)::int from letter) as letters, (select matter_id from letter where id = '${FACT}') as paper; commit`)
  const rows = (counts as unknown as { rows: unknown[] }[]).flatMap((it) => it.rows).at(-1)
  expect(rows).toEqual({ people: 2, facts: 1, signs: 1, addressees: 1, talks: 6, letters: 1, paper: TALK })
  expect(await talksAfter(client)).toEqual(MOVED)
  const open = await client.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and not relrowsecurity and relname not like 'schema\\_%' and relname <> 'runner'`,
  )
  expect(open.rows).toEqual([])
}
