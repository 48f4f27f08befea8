import type { Config } from './config.ts'
import { Complaint } from './platform/complaint.ts'
import { type Embedded, reachEmbedded, startEmbedded, type WhenItEnds } from './platform/database/embedded/index.ts'
import { migrate } from './platform/database/migrate.ts'
import { ownConnection } from './platform/database/own-connection.ts'

const OLDEST_SERVER = 150_000

export type Reached = {
  readonly connectionString: string
  readonly version: string
  readonly embedded: boolean
  /** False while the embedded server is started again. */
  isUp(): boolean
  servesAt(address: string): void
  stop(): Promise<void>
}

/** The database of this installation, brought to the program's schema: the embedded one, or the one DATABASE_URL names. */
export async function reachDatabase(
  config: Pick<Config, 'folder' | 'databaseUrl'>,
  whenItEnds?: WhenItEnds,
): Promise<Reached> {
  if (config.databaseUrl !== null) return external(config.databaseUrl)
  return embedded(await startEmbedded(config.folder, { whenItEnds }))
}

/** For a command: the server of the folder where one runs, or one started for the command alone. */
export async function visitDatabase(config: Pick<Config, 'folder' | 'databaseUrl'>): Promise<Reached> {
  if (config.databaseUrl !== null) return external(config.databaseUrl)
  return embedded(await reachEmbedded(config.folder))
}

async function embedded(server: Embedded): Promise<Reached> {
  try {
    await migrated(server.connectionString)
  } catch (error) {
    await server.stop()
    throw error
  }
  const { connectionString, version, isUp, servesAt, stop } = server
  return { connectionString, version, isUp, servesAt, stop, embedded: true }
}

async function external(connectionString: string): Promise<Reached> {
  const version = await migrated(connectionString)
  return { connectionString, version, embedded: false, isUp: () => true, servesAt: () => {}, stop: async () => {} }
}

async function migrated(connectionString: string): Promise<string> {
  const client = ownConnection(connectionString)
  await client.connect()
  try {
    const { rows } = await client.query<{ number: string; version: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
    )
    const [found] = rows
    if (!found || Number(found.number) < OLDEST_SERVER) {
      throw new Complaint(`数据库版本是 ${found?.version ?? '未知'}，需要 PostgreSQL 15 或更新的版本`)
    }
    await migrate(client)
    return found.version
  } finally {
    await client.end()
  }
}
