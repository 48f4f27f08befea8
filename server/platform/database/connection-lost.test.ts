import { execFileSync } from 'node:child_process'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../testing/database.ts'
import { ConnectionLost } from './connection-lost.ts'
import { type Database, openDatabase, type Tx } from './database.ts'

let fresh: FreshDatabase
let db: Database
let admin: pg.Client
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.entrance, 3)
  admin = new pg.Client({ connectionString: fresh.adminUrl })
  await admin.connect()
  await admin.query('create table kept (n integer primary key); grant all on kept to liangze_test_run')
})
afterAll(async () => {
  await admin.end()
  await db.close()
  await fresh.drop()
})

const pidOf = async (tx: Tx) => (await tx.row<{ pid: number }>('select pg_backend_pid() as pid'))?.pid
/** Gone for good when it comes back. */
const end = (pid: number | undefined) => admin.query('select pg_terminate_backend($1, 5000)', [pid])
const kept = () => db.whole((tx) => tx.rows<{ n: number }>('select n from kept order by n'))
const lost = (work: (tx: Tx) => Promise<unknown>) => db.whole(work).catch((error: unknown) => error)

describe('a connection that the server ends', () => {
  it('ends the transaction that was using it and nothing else, whatever it was doing', async () => {
    const doing: Record<string, (tx: Tx) => Promise<unknown>> = {
      'a statement': (tx) => tx.row('select pg_terminate_backend(pg_backend_pid()), pg_sleep(60)'),
      'nothing yet': async (tx) => end(await pidOf(tx)),
      'something else, and then a statement': async (tx) => {
        await end(await pidOf(tx))
        await tx.run('insert into kept values (1)')
      },
      'several statements at once': (tx) =>
        Promise.all([
          tx.run('insert into kept values (2)'),
          tx.row('select pg_terminate_backend(pg_backend_pid()), pg_sleep(60)'),
          tx.run('insert into kept values (3)'),
        ]),
      'work of the program itself': (tx) => tx.widened(async () => end(await pidOf(tx))),
      'a refusal of its own': async (tx) => {
        await end(await pidOf(tx))
        throw new Error('refused')
      },
    }
    for (const [what, work] of Object.entries(doing))
      expect([what, await lost(work)]).toEqual([what, expect.any(ConnectionLost)])
    expect(await kept()).toEqual([])
  })

  it('is replaced: the next transaction succeeds, also where every one that waited was ended', async () => {
    const pids = await Promise.all([1, 2, 3].map(() => db.whole(pidOf)))
    for (const pid of pids) await end(pid)
    await db.whole((tx) => tx.run('insert into kept values (4)'))
    expect(await kept()).toEqual([{ n: 4 }])
  })

  it('is replaced also where its end has not been noticed yet', async () => {
    await Promise.all([1, 2, 3].map(() => db.whole(pidOf)))
    const ending = `const { Client } = require('pg'); const it = new Client(process.argv[1]); it.connect()
      .then(() => it.query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'liangze'"))
      .then(() => it.end())`
    // While another process ends them, this one hears of nothing.
    execFileSync(process.execPath, ['-e', ending, fresh.adminUrl])
    expect(await db.whole((tx) => tx.row('select 1 as n'))).toEqual({ n: 1 })
  })

  it('is told apart from a statement that is wrong, and from work that fails', async () => {
    expect(await lost((tx) => tx.row('select nothing from nowhere'))).toMatchObject({ code: '42P01' })
    expect(await lost(async () => Promise.reject(new Error('ours')))).toMatchObject({ message: 'ours' })
  })
})

describe('a database that cannot be reached', () => {
  it('is a lost connection too, and is told at once', async () => {
    const nowhere = openDatabase({ connectionString: 'postgresql://nobody:x@127.0.0.1:9/nothing', key: '' })
    expect(await nowhere.whole(async () => {}).catch((error: unknown) => error)).toBeInstanceOf(ConnectionLost)
    await nowhere.close()
  })
})
