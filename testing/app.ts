import { randomUUID } from 'node:crypto'
import { type Day, day } from '../engine/dates/index.ts'
import { openApp } from '../server/app.ts'
import { inventedRoles, inventInto } from '../server/invented-county.ts'
import { clockOn } from '../server/platform/clock.ts'
import { type Database, type Entrance, openDatabase } from '../server/platform/database/database.ts'
import type { Http } from '../server/platform/http/http.ts'
import { filledDatabase } from './database.ts'

export const TEST_DAY = day('2026-11-23')

export type Answer = {
  readonly status: number
  readonly body: any
  readonly headers: Record<string, unknown>
  /** Of a file. */
  readonly bytes: Uint8Array
}

export type Caller = {
  get(path: string): Promise<Answer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
}

export type TestApp = {
  readonly http: Http
  readonly db: Database
  readonly entrance: Entrance
  /** Someone signed in through a role card of the invented county. */
  as(role: string): Promise<Caller>
  /** Anybody of the invented county, by number. */
  asPerson(person: string): Promise<Caller>
  readonly nobody: Caller
  close(): Promise<void>
}

/** The whole program over a database of its own that holds the invented county, asked without a network. */
export async function openTestApp(today: Day = TEST_DAY): Promise<TestApp> {
  const clock = clockOn(today)
  const fresh = await filledDatabase(`invented_${today.replaceAll('-', '')}`, async (entrance) => {
    const filling = openDatabase(entrance)
    await inventInto(filling, 1, today, clock.now())
    await filling.close()
  })
  const db = openDatabase(fresh.entrance)
  const roles = inventedRoles(today)
  const everyone = (on: string) => [
    ...roles(on),
    ...people.map((person) => ({ key: person, title: '', person, login: '', finds: '' })),
  ]
  const people = (
    await db.inCounty(1, (tx) => tx.rows<{ number: string }>('select number from person where county_id = 1'))
  ).map((it) => it.number)
  const http = await openApp({
    db,
    clock,
    countyId: 1,
    roles: everyone,
    system: { database: 'test', embedded: true, headsFile: null },
    setUpCode: null,
    importers: [],
  })
  const caller = (cookie: string): Caller => ({
    get: (path) => ask(http, 'GET', path, cookie),
    post: (path, body, headers) => ask(http, 'POST', path, cookie, body, headers),
  })
  const as = async (key: string) => {
    const { status, headers } = await ask(http, 'POST', '/api/sign-in/role', '', { key })
    if (status !== 200) throw new Error(`no such role: ${key}`)
    return caller(String(headers['set-cookie']).split(';')[0] ?? '')
  }
  return {
    http,
    db,
    entrance: fresh.entrance,
    as,
    asPerson: as,
    nobody: caller(''),
    close: async () => {
      await http.fastify.close()
      await db.close()
      await fresh.drop()
    },
  }
}

async function ask(
  http: Http,
  method: 'GET' | 'POST',
  url: string,
  cookie: string,
  body?: unknown,
  more: Record<string, string> = {},
): Promise<Answer> {
  const response = await http.fastify.inject({
    method,
    url,
    headers: { cookie, ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}), ...more },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  const json = String(response.headers['content-type'] ?? '').includes('json')
  const { statusCode: status, headers, rawPayload: bytes } = response
  return { status, body: json ? response.json() : response.body, headers, bytes }
}
