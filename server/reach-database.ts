import type { Config } from './config.ts'
import { type Embedded, reachEmbedded, startEmbedded, type WhenItEnds } from './platform/database/embedded/index.ts'
import { furnish } from './platform/database/roles/index.ts'
import type { Entrance } from './platform/database/scope.ts'

export type Reached = {
  /** Of the owner of the tables: for schema and backup, never for work. */
  readonly ownerUrl: string
  /** For work. */
  readonly entrance: Entrance
  readonly version: string
  readonly embedded: boolean
  /** False while the embedded server is started again. */
  isUp(): boolean
  servesAt(address: string): void
  stop(): Promise<void>
}

type Where = Pick<Config, 'folder' | 'databaseUrl' | 'runDatabaseUrl'>

/** The database of this installation, brought to the program's schema: the embedded one, or the one DATABASE_URL names. */
export async function reachDatabase(where: Where, whenItEnds?: WhenItEnds): Promise<Reached> {
  if (where.databaseUrl !== null) return external(where.databaseUrl, where.runDatabaseUrl)
  return embedded(await startEmbedded(where.folder, { whenItEnds }))
}

/** For a command: the server of the folder where one runs, or one started for the command alone. */
export async function visitDatabase(where: Where): Promise<Reached> {
  if (where.databaseUrl !== null) return external(where.databaseUrl, where.runDatabaseUrl)
  return embedded(await reachEmbedded(where.folder))
}

async function embedded(server: Embedded): Promise<Reached> {
  try {
    const furnished = await furnish(server.connectionString, server.runnerConnectionString)
    const { connectionString: ownerUrl, isUp, servesAt, stop } = server
    return { ...furnished, ownerUrl, isUp, servesAt, stop, embedded: true }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function external(ownerUrl: string, runnerUrl: string | null): Promise<Reached> {
  const furnished = await furnish(ownerUrl, runnerUrl)
  return { ...furnished, ownerUrl, embedded: false, isUp: () => true, servesAt: () => {}, stop: async () => {} }
}
