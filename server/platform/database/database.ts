import pg from 'pg'
import type { Viewer } from '../viewer.ts'
import { ConnectionLost } from './connection-lost.ts'

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

export type Scope =
  | { readonly kind: 'viewer'; readonly viewer: Viewer }
  | { readonly kind: 'county'; readonly countyId: number }
  | { readonly kind: 'whole-database' }

export type Database = {
  readonly pool: pg.Pool
  /** Everything a viewer reads or writes goes through here: the second lock is set to him. `work` may be done again, so it touches nothing else. */
  as<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The program's own work in one county: deriving signs, the daily turn, signing in. */
  inCounty<T>(countyId: number, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Backup, verification, set-up of a new county. */
  whole<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const DEADLOCK = '40P01'
const MOST_TRIES = 4

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A server that compiles statements it thinks costly takes longer to compile ours than to run them. */
const UNCOMPILED = `set_config('jit', 'off', true)`

/** One round trip: begin and tell the database who is asking. */
function opening(scope: Scope): string {
  const set = (name: string, value: string) => `set_config('liangze.${name}', ${quoted(value)}, true)`
  const settings =
    scope.kind === 'whole-database'
      ? [set('scope', 'whole-database')]
      : scope.kind === 'county'
        ? [set('scope', 'county'), set('county', String(scope.countyId))]
        : [
            set('scope', 'viewer'),
            set('county', String(scope.viewer.countyId)),
            set('account', scope.viewer.accountId),
            set('person', scope.viewer.person ?? ''),
            set('offices', scope.viewer.offices.join(',')),
            set('barred', scope.viewer.barred.join(',')),
          ]
  return `begin; select ${[...settings, UNCOMPILED].join(', ')}`
}

/** More texts than the program has; beyond it a text is planned each time. */
const MOST_PLANNED = 1_000
const names = new Map<string, string>()

/** A statement under a name, which a connection plans once: with the second lock, planning takes longer than reading. */
function planned(text: string, values: readonly unknown[]): pg.QueryConfig {
  const name = names.get(text) ?? (names.size < MOST_PLANNED ? `s${names.size + 1}` : undefined)
  if (name !== undefined) names.set(text, name)
  return { ...(name === undefined ? {} : { name }), text, values: values as unknown[] }
}

export function txOn(client: pg.ClientBase, after: (() => void)[], scope: Scope['kind']): Tx {
  const setScope = (kind: Scope['kind']) => client.query(`select set_config('liangze.scope', $1, true)`, [kind])
  let within = 0
  return {
    widened: async (work) => {
      if (scope !== 'viewer' || within > 0) return work()
      within += 1
      try {
        await setScope('county')
        return await work()
      } finally {
        within -= 1
        // After a failure the transaction answers nothing more, and is rolled back.
        await setScope(scope).catch(() => {})
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

/** @param isUp false where asking is in vain: nothing is sent then, and it is told at once. */
export function openDatabase(connectionString: string, most = 10, isUp: () => boolean = () => true): Database {
  const sending = { connectionString, max: most, application_name: 'liangze', pipeline: true }
  const pool = new pg.Pool(sending)
  // A lost connection is told by what is asked of it, or replaced at the next use; without listeners it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  /** Of two that wait for each other PostgreSQL ends one: nothing of it was kept, and it is done again. */
  async function inScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await onceInScope(scope, work)
      } catch (error) {
        if ((error as { code?: unknown }).code !== DEADLOCK || tried >= MOST_TRIES) throw error
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
    try {
      // The first statement goes out right behind, without waiting; where opening fails, all behind it fails too.
      const opened = client.query(opening(scope))
      opened.catch(() => {})
      const result = await work(txOn(client, after, scope.kind))
      await opened
      await client.query('commit')
      for (const what of after) what()
      return result
    } catch (error) {
      await client.query('rollback').catch((failed: Error) => {
        lost = failed
      })
      throw lost === undefined ? error : new ConnectionLost(error)
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
