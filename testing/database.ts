import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Entrance } from '../server/platform/database/scope.ts'

export type FreshDatabase = {
  /** As the owner of the tables: makes the schema, sees every row, does no work. */
  readonly url: string
  /** As the program runs. */
  readonly entrance: Entrance
  /** As a superuser, for what only the machine's owner can do (tampering with a chain). */
  readonly adminUrl: string
  /** The owner's. */
  readonly pool: pg.Pool
  drop(): Promise<void>
}

/** A database of its own with the whole schema and no rows: a clone of the template. Drop it in `afterAll`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  return made(inject('testServer').template)
}

/** A clone of one that `fill` filled: the first who asks in a run fills it, all others wait for him and clone. */
export async function filledDatabase(
  what: string,
  fill: (entrance: Entrance) => Promise<void>,
): Promise<FreshDatabase> {
  const { template } = inject('testServer')
  const filled = `${template}_${what}`
  await alone(filled, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [filled])
    if (rowCount !== 0) return
    const half = await made(template)
    await fill(half.entrance)
    await half.pool.end()
    await client.query(`alter database ${new URL(half.url).pathname.slice(1)} rename to ${filled}`)
  })
  return made(filled)
}

/** A database with nothing in it, not even the schema. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return made('template0')
}

async function made(from: string): Promise<FreshDatabase> {
  const { admin, template, owner, runner, password, key } = inject('testServer')
  const name = `${template}_${randomBytes(6).toString('hex')}`
  // Copied as files: a third of the work of writing every page to the log first.
  await onServer().query(`create database ${name} template ${from} strategy file_copy owner ${owner}`)
  // A template's rights are not cloned: without them the program runs with less than everybody has.
  await onServer().query(`revoke temporary on database ${name} from public`)
  const url = new URL(admin)
  url.pathname = `/${name}`
  const adminUrl = url.href
  Object.assign(url, { username: owner, password })
  const pool = new pg.Pool({ connectionString: url.href, max: 5 })
  const ownerUrl = url.href
  url.username = runner
  const entrance = { connectionString: url.href, key }
  pool.on('error', () => {})
  const drop = async () => {
    await pool.end()
    await onServer().query(`drop database if exists ${name} with (force)`)
  }
  return { url: ownerUrl, entrance, adminUrl, pool, drop }
}

/** One after another, in whatever process of the run. */
async function alone(what: string, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await onServer().connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [what])
    await work(client)
    await client.query('select pg_advisory_unlock(hashtext($1))', [what])
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

let kept: pg.Pool | undefined

/** Connections as the superuser, kept from test to test: to make one costs half as much as to clone a database. */
function onServer(): pg.Pool {
  if (kept === undefined) {
    kept = new pg.Pool({ connectionString: inject('testServer').admin, allowExitOnIdle: true })
    kept.on('error', () => {})
  }
  return kept
}
