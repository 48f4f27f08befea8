import type { AddressInfo } from 'node:net'
import { type AppOptions, openApp } from '../server/app.ts'
import { inventedRoles } from '../server/invented-county.ts'
import { makeCounty } from '../server/modules/county/index.ts'
import { clockOn } from '../server/platform/clock.ts'
import { type Database, openDatabase } from '../server/platform/database/database.ts'
import { registersImporter } from '../server/registers-importer.ts'
import { workbookImporter } from '../server/workbook-importer.ts'
import { openTestApp, TEST_DAY } from './app.ts'
import { openBrowser } from './browser.ts'
import { freshDatabase } from './database.ts'
import { type Seat, takeSeat } from './seat.ts'

/** The whole program served over a port of its own, and a browser before it. */
export type Journey = {
  readonly db: Database
  /** Somebody at a machine who is not signed in yet. */
  someone(): Promise<Seat>
  close(): Promise<void>
}

export type Officer = { readonly number: string; readonly name: string }

export type InventedJourney = Journey & {
  /** Through a card of the sign-in page, by its title. */
  as(role: string): Promise<Seat>
  /** Anybody of the county by number, signed in already. */
  asPerson(person: string): Promise<Seat>
  /** Whoever of that name holds a post today. */
  asNamed(name: string): Promise<Seat>
  /** Who serves today in the unit whose name ends so. */
  staffOf(unit: string): Promise<readonly Officer[]>
}

export type RealJourney = Journey & {
  /** What stands in the window of the running program. */
  readonly setUpCode: string
  /** The county set up, and its system administrator at a machine. */
  asSystemAdministrator(): Promise<Seat>
}

const SET_UP_CODE = '48215093'
const clock = clockOn(TEST_DAY)

export async function openJourney(): Promise<InventedJourney> {
  const app = await openTestApp()
  const served = await serve({ db: app.db, roles: inventedRoles(TEST_DAY), setUpCode: null })
  const asPerson = async (person: string) => {
    const seat = await served.someone()
    const { headers } = await app.http.fastify.inject({
      method: 'POST',
      url: '/api/sign-in/role',
      headers: { 'idempotency-key': `${person}-sits-down` },
      payload: { key: person },
    })
    const [name = '', value = ''] = String(headers['set-cookie']).split(';')[0]?.split('=') ?? []
    await seat.page.context().addCookies([{ name, value, domain: '127.0.0.1', path: '/' }])
    return seat
  }
  return {
    ...served,
    as: async (role) => {
      const seat = await served.someone()
      await seat.open('/sign-in')
      const title = seat.page.getByText(role, { exact: true })
      await seat.page.getByRole('button').filter({ has: title }).click()
      await seat.page.waitForURL((url) => url.pathname !== '/sign-in')
      await seat.reads()
      return seat
    },
    asPerson,
    asNamed: async (name) => {
      const [only, other] = await servingNow(app.db, 'p.name = $1', name)
      if (only === undefined || other !== undefined) throw new Error(`not one person of the name ${name}`)
      return asPerson(only.number)
    },
    staffOf: (unit) => servingNow(app.db, `u.name like '%' || $1`, unit),
    close: async () => {
      await served.close()
      await app.close()
    },
  }
}

const servingNow = (db: Database, where: string, named: string) =>
  db.inCounty(1, (tx) =>
    tx.rows<Officer>(
      `select distinct p.number, p.name from tenure t join person p on p.county_id = t.county_id and p.number = t.person
       join unit u on u.county_id = t.county_id and u.number = t.unit
       where t.county_id = 1 and ${where} and t.superseded_at is null and t.held @> $2::date order by p.number`,
      [named, TEST_DAY],
    ),
  )

/** An empty real county, as `npm start -- --new` leaves it. */
export async function openRealJourney(): Promise<RealJourney> {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.entrance)
  await db.whole((tx) => makeCounty(tx, { countyId: 1, name: '本县', kind: 'real' }, clock.now()))
  const served = await serve({ db, roles: () => [], setUpCode: SET_UP_CODE })
  return {
    ...served,
    setUpCode: SET_UP_CODE,
    asSystemAdministrator: async () => {
      const seat = await served.someone()
      const administrators = { system: 'xitong', security: 'anquan', audit: 'shenji' }
      const county = { code: SET_UP_CODE, name: '青禾县', letterHead: '中共青禾县纪律检查委员会', administrators }
      const { links } = await ask(seat, '/api/set-up', county)
      const link = links.find((it: { hat: string }) => it.hat === 'system-admin').link
      await ask(seat, '/api/sign-in/link', { token: link.split('/').at(-1), password: '竹外桃花三两枝，春江水暖' })
      return seat
    },
    close: async () => {
      await served.close()
      await db.close()
      await fresh.drop()
    },
  }
}

/** Past the pages, where these are not what is looked at. */
async function ask(seat: Seat, path: string, body: object) {
  const headers = { 'idempotency-key': `${path}-once` }
  const reply = await seat.page.request.post(new URL(path, seat.origin).href, { data: body, headers })
  if (!reply.ok()) throw new Error(`${path}: ${await reply.text()}`)
  return reply.json()
}

async function serve(part: Pick<AppOptions, 'db' | 'roles' | 'setUpCode'>): Promise<Journey> {
  const { fastify } = await openApp({
    ...part,
    clock,
    countyId: 1,
    system: { database: '15', embedded: true, headsFile: null },
    importers: [workbookImporter, registersImporter],
  })
  await fastify.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(fastify.server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  return {
    db: part.db,
    someone: async () => takeSeat(await browser.newContext({ locale: 'zh-CN' }), origin),
    close: async () => {
      await browser.close()
      await fastify.close()
    },
  }
}
