import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../../../../testing/database.ts'
import { openDatabase } from '../database.ts'
import { DATABASE, migrate } from '../migrate.ts'
import { furnish } from './index.ts'

/** Roles belong to the server: these are this file's own. */
const mark = `liangze_roles_${process.pid}`
const OWNER = `${mark}_owner`
const RUNNER = `${mark}_runner`
let fresh: FreshDatabase
let admin: pg.Client

const as = (role: string, database = fresh.url) => {
  const url = new URL(database)
  Object.assign(url, { username: role, password: 'x' })
  return url.href
}
const database = () => new URL(fresh.url).pathname.slice(1)

/** The last migration of version 0.3.0, whose program was the owner. */
const RELEASED_WITHOUT_RUNNER = 22

beforeEach(async () => {
  fresh = await emptyDatabase()
  admin = new pg.Client({ connectionString: fresh.adminUrl })
  await admin.connect()
  for (const role of [OWNER, RUNNER]) await admin.query(`create role ${role} login password 'x'`)
  await admin.query(`alter database ${database()} owner to ${OWNER}`)
})
afterEach(async () => {
  await admin.end()
  await fresh.drop()
  const server = new pg.Client({
    connectionString: Object.assign(new URL(fresh.adminUrl), { pathname: 'postgres' }).href,
  })
  await server.connect()
  for (const role of [`${database()}_run`, OWNER, RUNNER]) await server.query(`drop role if exists ${role}`)
  await server.end()
})

async function runs(entrance: Awaited<ReturnType<typeof furnish>>['entrance']): Promise<string> {
  const db = openDatabase(entrance, 1)
  try {
    await db.whole((tx) =>
      tx.run(
        `insert into county (county_id, name, kind, made_at) values (1, '青溪县', 'real', now()) on conflict do nothing`,
      ),
    )
    return (
      (await db.inCounty(1, (tx) => tx.row<{ me: string }>('select current_user::text as me from county')))?.me ?? ''
    )
  } finally {
    await db.close()
  }
}

describe('an external database', () => {
  it('is run as the role that was named, which may do the work and make nothing', async () => {
    const { entrance } = await furnish(as(OWNER), as(RUNNER))
    expect(await runs(entrance)).toBe(RUNNER)
    const { rows } = await admin.query(
      `select has_schema_privilege($1, 'public', 'create') or has_database_privilege($1, current_database(), 'create')
         or has_database_privilege($1, current_database(), 'temporary') as makes`,
      [RUNNER],
    )
    expect(rows).toEqual([{ makes: false }])
  })

  it('is run as a role that its owner made, where none was named and it may make one, again at the next start', async () => {
    await admin.query(`alter role ${OWNER} createrole`)
    const first = await furnish(as(OWNER), null)
    expect(await runs(first.entrance)).toBe(`${database()}_run`)
    expect((await furnish(as(OWNER), null)).entrance).toEqual(first.entrance)
  })

  it('takes another running role, and the earlier one reads nothing any more', async () => {
    const first = await furnish(as(OWNER), as(RUNNER))
    await admin.query(`alter role ${OWNER} createrole`)
    expect(await runs((await furnish(as(OWNER), null)).entrance)).toBe(`${database()}_run`)
    await expect(runs(first.entrance)).rejects.toThrow('permission denied')
  })

  it('that was run as its owner until now is run as another from now on, without a step by hand', async () => {
    const owner = new pg.Client({ connectionString: as(OWNER) })
    await owner.connect()
    await migrate(owner, DATABASE, { upTo: RELEASED_WITHOUT_RUNNER })
    await owner.end()
    expect(await runs((await furnish(as(OWNER), as(RUNNER))).entrance)).toBe(RUNNER)
  })
})

describe('an external database is refused with one sentence', () => {
  const cases: [what: string, spoil: () => string, says: string][] = [
    ['whose owner is a superuser', () => `alter role ${OWNER} superuser`, '是超级用户或能绕过行级安全'],
    ['whose owner bypasses row-level security', () => `alter role ${OWNER} bypassrls`, '是超级用户或能绕过行级安全'],
    [
      'that belongs to another role',
      () => `alter database ${database()} owner to ${RUNNER}`,
      '请数据库管理员执行：alter database',
    ],
    ['whose tables belong to another role', () => 'create table kept (id integer)', 'reassign owned by'],
    ['whose running role is a superuser', () => `alter role ${RUNNER} superuser`, '是超级用户或能绕过行级安全'],
    ['whose running role bypasses row-level security', () => `alter role ${RUNNER} bypassrls`, '能绕过行级安全'],
    ['whose running role makes roles', () => `alter role ${RUNNER} createrole`, '能建账号'],
    ['whose running role may act as the owner', () => `grant ${OWNER} to ${RUNNER}`, '还属于别的角色'],
    [
      'whose running role may read and write everything',
      () => `grant pg_write_all_data to ${RUNNER}`,
      '还属于别的角色',
    ],
    [
      'whose running role owns a table',
      () => `create schema s; create table s.mine (id integer); alter table s.mine owner to ${RUNNER}`,
      '自己拥有表或数据库',
    ],
    [
      'whose running role’s password is another',
      () => `alter role ${RUNNER} password 'other'`,
      '请检查 LIANGZE_RUN_DATABASE_URL',
    ],
  ]
  it.each(cases)('%s', async (_what, spoil, says) => {
    await admin.query(spoil())
    await expect(furnish(as(OWNER), as(RUNNER))).rejects.toThrow(says)
  })

  it('where no running role is named and the owner may make none', () =>
    expect(furnish(as(OWNER), null)).rejects.toThrow(`create role ${database()}_run login password`))

  it('where the running role is the owner', () =>
    expect(furnish(as(OWNER), as(OWNER))).rejects.toThrow('就是表的所有者'))

  it('where the running role is led to another database', async () => {
    const other = await emptyDatabase()
    await expect(furnish(as(OWNER), as(RUNNER, other.url))).rejects.toThrow('不是同一个数据库')
    await other.drop()
  })

  it('where the running role does not exist', () =>
    expect(furnish(as(OWNER), as('nobody_here'))).rejects.toThrow('没有账号 nobody_here'))
})
