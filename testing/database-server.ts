import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { availableMemory } from 'node:process'
import pg from 'pg'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { holderOf } from '../server/platform/database/embedded/folder-lock.ts'
import { startEmbedded } from '../server/platform/database/embedded/index.ts'
import { postmasterOf, stopPostmaster } from '../server/platform/database/embedded/postmaster.ts'
import { furnish as furnishDatabase } from '../server/platform/database/roles/index.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: {
      readonly admin: string
      readonly template: string
      readonly owner: string
      readonly runner: string
      readonly password: string
      readonly key: string
    }
  }
}

const OWNER = 'liangze_test'
const RUNNER = 'liangze_test_run'
const PASSWORD = 'for-tests-alone'
/** Some fifty templates and a dozen clones of ten megabytes, and the log. */
const ROOM_NEEDED = 3_000_000_000
const MEMORY = folderInMemory()
const MARK = `liangze-test-${process.getuid?.() ?? 0}-`

type TestServer = ProvidedContext['testServer']
type Running = { readonly server: TestServer; stop(): Promise<void> }

/** Every project of a run sets up apart, with modules of its own; what they share hangs on the process. */
const shared = globalThis as { liangzeTestServer?: { users: number; running: Promise<Running> } }

/** One server for the whole run, started for the first project that needs it and stopped after the last. */
export default async function testServer(project: TestProject): Promise<() => Promise<void>> {
  shared.liangzeTestServer ??= { users: 0, running: start() }
  const here = shared.liangzeTestServer
  here.users += 1
  const { server, stop } = await here.running
  project.provide('testServer', server)
  return async () => {
    here.users -= 1
    if (here.users > 0) return
    delete shared.liangzeTestServer
    await stop()
  }
}

/**
 * The embedded one in a folder of a temporary place, or `LIANGZE_TEST_DATABASE_URL` (a superuser of an external PostgreSQL).
 * The migrations go once into a template, which every test clones.
 */
async function start(): Promise<Running> {
  const external = process.env.LIANGZE_TEST_DATABASE_URL
  if (external !== undefined && external !== '') return furnish(external, async () => {})
  await clearEarlierRuns()
  const folder = join(placeForRuns(), `${MARK}${process.pid}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const server = await startEmbedded(folder, { durable: false })
  return furnish(server.adminConnectionString, async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
}

async function furnish(adminUrl: string, stop: () => Promise<void>): Promise<Running> {
  const template = `liangze_template_${process.pid}`
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  for (const role of [OWNER, RUNNER]) {
    await admin.query(
      `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then
         create role ${role} login nosuperuser nobypassrls password '${PASSWORD}'; end if; end $$`,
    )
  }
  await admin.query(`drop database if exists ${template} with (force)`)
  await admin.query(`create database ${template} owner ${OWNER}`)
  const url = (user: string) => urlFor(adminUrl, user, PASSWORD, template)
  const { entrance } = await furnishDatabase(url(OWNER), url(RUNNER))
  await admin.end()
  return {
    server: { admin: adminUrl, template, owner: OWNER, runner: RUNNER, password: PASSWORD, key: entrance.key },
    stop: async () => {
      await dropOurs(adminUrl, template)
      await stop()
    },
  }
}

async function dropOurs(adminUrl: string, template: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where datname like $1',
    [`${template}%`],
  )
  for (const { name } of rows) await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
}

function urlFor(adminUrl: string, user: string, password: string, database: string): string {
  const url = new URL(adminUrl)
  Object.assign(url, { username: user, password, pathname: `/${database}` })
  return url.href
}

/** A database is hundreds of small files, copied and deleted: in memory, where there is room for them and programs may run there. */
function placeForRuns(): string {
  return MEMORY !== null && roomIn(MEMORY) > ROOM_NEEDED && availableMemory() > ROOM_NEEDED ? MEMORY : tmpdir()
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** The folder that Linux keeps in memory, unless programs may not run there. */
function folderInMemory(): string | null {
  if (!existsSync('/proc/mounts')) return null
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n')
  const [, folder, kind, options = ''] = mounts.map((it) => it.split(' ')).find((it) => it[1] === '/dev/shm') ?? []
  return folder !== undefined && kind === 'tmpfs' && !/\b(ro|noexec)\b/.test(options) ? folder : null
}

/** A run that was killed leaves a server and a folder behind. */
async function clearEarlierRuns(): Promise<void> {
  for (const place of [tmpdir(), ...(MEMORY === null ? [] : [MEMORY])]) {
    for (const name of readdirSync(place).filter((it) => it.startsWith(MARK))) {
      const folder = join(place, name)
      if (holderOf(folder) !== null) continue
      const cluster = join(folder, 'postgres/cluster')
      if (postmasterOf(cluster) !== null) await stopPostmaster(cluster)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
