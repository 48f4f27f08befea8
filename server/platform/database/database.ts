import pg from 'pg'
import type { Viewer } from '../viewer.ts'
import { ConnectionLost } from './connection-lost.ts'
import { type Entrance, openScope, type Scope, scopeText } from './scope.ts'

export type { Entrance } from './scope.ts'

// A day is a day, not a moment: dates leave the driver as the text PostgreSQL prints.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

/** Rows of one statement inside a transaction whose scope (county, person, offices) the database knows too. */
export type Tx = {
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  /** The first row, or null. */
  row<Row>(sql: string, values?: readonly unknown[]): Promise<Row | null>
  /** Number of rows touched. */
  run(sql: string, values?: readonly unknown[]): Promise<number>
  /** Work of the program itself inside a viewer's transaction (raising signs): the second lock opens to the county and closes again. */
  widened<T>(work: () => Promise<T>): Promise<T>
  /** Runs after the transaction has been kept, never when it was not. */
  afterCommit(what: () => void): void
}

export type Database = {
  readonly pool: pg.Pool
  /** Everything a viewer reads or writes goes through here: the second lock is set to him. `work` may be done again, so it touches nothing else. */
  as<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The program's own work in one county: deriving signs, the daily turn, signing in. */
  inCounty<T>(countyId: number, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Set-up of a new county. */
  whole<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const DEADLOCK = '40P01'
const MOST_TRIES = 4

/** More texts than the program has; beyond it a text is planned each time. */
const MOST_PLANNED = 1_000
const names = new Map<string, string>()

/**
 * A statement under a name, which a connection plans once: with the second lock, planning takes longer than reading. Sent so that the
 * server takes one statement and no more.
 */
function planned(text: string, values: readonly unknown[]): pg.QueryConfig & { queryMode: 'extended' } {
  const name = names.get(text) ?? (names.size < MOST_PLANNED ? `s${names.size + 1}` : undefined)
  if (name !== undefined) names.set(text, name)
  return { ...(name === undefined ? {} : { name }), text, values: values as unknown[], queryMode: 'extended' }
}

type Opening = (scope: Scope) => Promise<unknown>

/** `opening` sets the scope of the open transaction, under the key that only the program has. */
function txOn(client: pg.ClientBase, after: (() => void)[], scope: Scope, opening: Opening): Tx {
  let within = 0
  return {
    widened: async (work) => {
      if (scope.kind !== 'viewer' || within > 0) return work()
      within += 1
      try {
        await opening({ kind: 'county', countyId: scope.viewer.countyId })
        return await work()
      } finally {
        within -= 1
        // After a failure the transaction answers nothing more, and is rolled back.
        await opening(scope).catch(() => {})
      }
    },
    rows: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(planned(sql, values))).rows as Row[],
    row: async <Row>(sql: string, values: readonly unknown[] = []) =>
      ((await client.query(planned(sql, values))).rows[0] as Row | undefined) ?? null,
    run: async (sql, values = []) => (await client.query(planned(sql, values))).rowCount ?? 0,
    afterCommit: (what) => after.push(what),
  }
}

/**
 * As the running role, which owns nothing and sees nothing but what a scope opens.
 * @param isUp false where asking is in vain: nothing is sent then, and it is told at once.
 */
export function openDatabase(
  { connectionString, key }: Entrance,
  most = 10,
  isUp: () => boolean = () => true,
): Database {
  const sending = { connectionString, max: most, application_name: 'liangze', pipeline: true }
  const pool = new pg.Pool(sending)
  // A lost connection is told by what is asked of it, or replaced at the next use; without listeners it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  /** Of two that wait for each other PostgreSQL ends one; a connection may have died while it lay idle, as all others may have. */
  const mayDoAgain = (error: unknown, tried: number) =>
    error instanceof ConnectionLost
      ? error.before && tried <= most
      : (error as { code?: unknown }).code === DEADLOCK && tried < MOST_TRIES

  /** Where nothing can have been kept it is done again. */
  async function inScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await onceInScope(scope, work)
      } catch (error) {
        if (!mayDoAgain(error, tried)) throw error
      }
    }
  }

  async function onceInScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!isUp()) throw new ConnectionLost(new Error('the server is being started again'))
    const client = await pool.connect().catch((error: unknown) => {
      throw new ConnectionLost(error)
    })
    const after: (() => void)[] = []
    let lost: Error | undefined
    let begun = false
    const opening: Opening = (it) => openScope(client, key, scopeText(it))
    try {
      // The first statement goes out right behind, without waiting; where opening fails, all behind it fails too.
      const opened = Promise.all([client.query('begin'), opening(scope)])
      opened.then(
        () => {
          begun = true
        },
        () => {},
      )
      const result = await work(txOn(client, after, scope, opening))
      await opened
      await client.query('commit')
      for (const what of after) what()
      return result
    } catch (error) {
      await client.query('rollback').catch((failed: Error) => {
        lost = failed
      })
      throw lost === undefined ? error : new ConnectionLost(error, !begun)
    } finally {
      client.release(lost)
    }
  }

  return {
    pool,
    as: (viewer, work) => inScope({ kind: 'viewer', viewer }, work),
    inCounty: (countyId, work) => inScope({ kind: 'county', countyId }, work),
    whole: (work) => inScope({ kind: 'whole-database' }, work),
    close: () => pool.end(),
  }
}
