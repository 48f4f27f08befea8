import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export type FreshDatabase = {
  /** As an ordinary owner, subject to row-level security, as the program itself connects. */
  readonly url: string
  /** As a superuser, for what only the machine's owner can do (tampering with a chain). */
  readonly adminUrl: string
  readonly pool: pg.Pool
  drop(): Promise<void>
}

/** A database of its own with the whole schema and no rows: a clone of the template. Drop it in `afterAll`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  return made(inject('testServer').template)
}

/** A database with nothing in it, not even the schema. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return made('template0')
}

async function made(from: string): Promise<FreshDatabase> {
  const { admin, template, owner, password } = inject('testServer')
  const name = `${template}_${randomBytes(6).toString('hex')}`
  await onServer(admin, `create database ${name} template ${from} owner ${owner}`)
  const url = new URL(admin)
  url.pathname = `/${name}`
  const adminUrl = url.href
  Object.assign(url, { username: owner, password })
  const pool = new pg.Pool({ connectionString: url.href, max: 5 })
  pool.on('error', () => {})
  const drop = async () => {
    await pool.end()
    await onServer(admin, `drop database if exists ${name} with (force)`)
  }
  return { url: url.href, adminUrl, pool, drop }
}

async function onServer(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
