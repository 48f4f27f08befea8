import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
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
const MARK = `liangze-test-${process.getuid?.() ?? 0}-`

/**
 * One server for the whole run: the embedded one in a folder of the system's temporary place, or `LIANGZE_TEST_DATABASE_URL`
 * (a superuser of an external PostgreSQL). The migrations go once into a template, which every test clones.
 */
export default async function testServer(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.LIANGZE_TEST_DATABASE_URL
  if (external !== undefined && external !== '') return furnish(project, external, async () => {})
  await clearEarlierRuns()
  const folder = join(tmpdir(), `${MARK}${process.pid}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const server = await startEmbedded(folder, { durable: false })
  return furnish(project, server.adminConnectionString, async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
}

async function furnish(
  project: TestProject,
  adminUrl: string,
  stop: () => Promise<void>,
): Promise<() => Promise<void>> {
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
  const roles = { owner: OWNER, runner: RUNNER, password: PASSWORD, key: entrance.key }
  project.provide('testServer', { admin: adminUrl, template, ...roles })
  return async () => {
    await dropOurs(adminUrl, template)
    await stop()
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

/** A run that was killed leaves a server and a folder behind. */
async function clearEarlierRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((it) => it.startsWith(MARK))) {
    const folder = join(tmpdir(), name)
    if (holderOf(folder) !== null) continue
    const cluster = join(folder, 'postgres/cluster')
    if (postmasterOf(cluster) !== null) await stopPostmaster(cluster)
    rmSync(folder, { recursive: true, force: true })
  }
}
