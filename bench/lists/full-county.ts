import pg from 'pg'
import { type Day, day } from '../../engine/dates/index.ts'
import { openApp } from '../../server/app.ts'
import { inventedRoles, inventInto } from '../../server/invented-county.ts'
import { clockOn } from '../../server/platform/clock.ts'
import { type Database, type Entrance, openDatabase } from '../../server/platform/database/database.ts'
import { startEmbedded } from '../../server/platform/database/embedded/index.ts'
import { furnish } from '../../server/platform/database/roles/index.ts'
import { fillCounty, type Size } from './fill-county.ts'

/** The day on which the bench stands: the same rows whenever it is run. */
export const TODAY: Day = day('2026-11-23')
export const COUNTY_ID = 1

export type FullCounty = {
  readonly db: Database
  /** Of PostgreSQL. */
  readonly version: string
  /** A superuser of the same database: nothing stands between him and the rows. */
  readonly bareUrl: string
  readonly entrance: Entrance
  /** Serves on a free port of the loopback; anybody may sign in by his number. @returns the port. */
  serve(): Promise<number>
  close(): Promise<void>
}

/** The invented county on the PostgreSQL that is brought along, in the folder, filled up to the size. */
export async function fullCounty(folder: string, size: Size): Promise<FullCounty> {
  const server = await startEmbedded(folder)
  const bare = new URL(server.adminConnectionString)
  bare.pathname = new URL(server.connectionString).pathname
  const { entrance } = await furnish(server.connectionString, server.runnerConnectionString)
  const db = openDatabase(entrance)
  const clock = clockOn(TODAY)
  await inventInto(db, COUNTY_ID, TODAY, clock.now())
  await prepared(bare.href, (client) => fillCounty(client, COUNTY_ID, TODAY, size))
  const closing: (() => Promise<unknown>)[] = []
  return {
    db,
    version: server.version,
    bareUrl: bare.href,
    entrance,
    serve: async () => {
      const { fastify } = await openApp({
        db,
        clock,
        countyId: COUNTY_ID,
        roles: await everybody(db),
        system: { database: server.version, embedded: true, headsFile: null },
        setUpCode: null,
        importers: [],
      })
      closing.push(() => fastify.close())
      await fastify.listen({ host: '127.0.0.1', port: 0 })
      return (fastify.server.address() as { port: number }).port
    },
    close: async () => {
      for (const close of closing) await close()
      await db.close()
      await server.stop()
    },
  }
}

/** Work of a superuser, or of whoever the address names, on a connection of its own. */
export async function prepared(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await work(client)
  await client.end()
}

/** The cards of the invented county, and a card for everyone by his number. */
async function everybody(db: Database) {
  const cards = inventedRoles(TODAY)(TODAY)
  const people = await db.inCounty(COUNTY_ID, (tx) =>
    tx.rows<{ number: string }>('select number from person where county_id = $1', [COUNTY_ID]),
  )
  const own = people.map(({ number }) => ({ key: number, title: '', person: number, login: '', finds: '' }))
  return () => [...cards, ...own]
}
