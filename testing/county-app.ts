import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { type Day, day } from '../engine/dates/index.ts'
import { openApp } from '../server/app.ts'
import { turnDay } from '../server/daily-turn.ts'
import type { Importer } from '../server/importer.ts'
import { makeAccount, makeAccountsForPeople } from '../server/modules/access/index.ts'
import { makeCounty, nameCounty, setCadence, setNumber } from '../server/modules/county/index.ts'
import { adoptList } from '../server/modules/duties/index.ts'
import { type CountyRecords, compareRecords, writeRecords } from '../server/modules/organisation/index.ts'
import { type Database, type Entrance, openDatabase, type Tx } from '../server/platform/database/database.ts'
import type { Http } from '../server/platform/http/http.ts'
import { sha256 } from '../server/platform/ids.ts'
import type { Answer, Caller } from './app.ts'
import { smallCountyRecords } from './county-app-records.ts'
import { filledDatabase } from './database.ts'
import { type MovableClock, movableClock } from './movable-clock.ts'

export const EMPTY: CountyRecords = {
  county: null,
  units: [],
  people: [],
  tenures: [],
  charges: [],
  supervisionLines: [],
  relations: [],
}

export type CountyApp = {
  readonly http: Http
  readonly db: Database
  readonly entrance: Entrance
  readonly clock: MovableClock
  /** As a superuser, for what only the machine's owner can do. */
  readonly adminUrl: string
  readonly nobody: Caller
  /** Signed in by number, or by hat for an administrator; only where the county is invented. */
  as(who: string): Promise<Caller>
  /** With this cookie and nothing else. */
  holding(cookie: string): Caller
  raw(options: InjectOptions): Promise<Answer>
  /** Writes changed records as an import would. */
  write(records: CountyRecords): Promise<{ written: number; corrected: number }>
  /** Turns every day after today up to this one, as the program does when it has stood still. */
  turnTo(on: Day, skipping?: boolean): Promise<void>
  close(): Promise<void>
}

export type Wanting = {
  readonly today?: Day
  readonly records?: CountyRecords
  readonly kind?: 'invented' | 'real'
  /** Null: the county has set none. */
  readonly numbers?: Readonly<Record<string, number>> | null
  readonly adopted?: readonly { postKind: string; duties: string[]; from: Day }[]
  readonly cadences?: readonly { duty: string; every: 'month' | 'quarter' | 'half-year' | 'year'; from: Day }[]
  readonly setUpCode?: string | null
  readonly importers?: readonly Importer[]
}

const NUMBERS = {
  headMustActWithinDays: 15,
  knownMustActWithinWorkdays: 10,
  repeatWindowMonths: 12,
  answerWithinWorkdays: 5,
}
const BEGINS = day('2026-01-01')
const ADMINISTRATORS = ['system-admin', 'security-admin', 'audit-admin'] as const

/** The whole program over a county of some twenty people in a database of its own, with a clock that can be moved. */
export async function openCountyApp(wanting: Wanting = {}): Promise<CountyApp> {
  const { importers = [], setUpCode = null } = wanting
  const wanted = { ...wishesOf(wanting), setUp: setUpCode === null }
  const fresh = await filledDatabase(`county_${sha256(JSON.stringify(wanted)).slice(0, 16)}`, (entrance) =>
    fill(entrance, wanted),
  )
  const db = openDatabase(fresh.entrance)
  const clock = movableClock(wanted.today)
  let held = wanted.setUp ? wanted.records : EMPTY
  const write = async (next: CountyRecords) => {
    const done = await db.inCounty(1, (tx) => writeOver(tx, held, next, clock.now()))
    held = next
    return done
  }
  const card = (key: string, person: string | null) => ({ key, title: '', person, login: key, finds: '' })
  const roles = () => [
    ...held.people.map((it) => card(it.number, it.number)),
    ...ADMINISTRATORS.map((it) => card(it, null)),
  ]
  const system = { database: 'test', embedded: true, headsFile: null }
  const http = await openApp({ db, clock, countyId: 1, roles, system, setUpCode, importers })
  const raw = async (options: InjectOptions): Promise<Answer> => {
    const response = await http.fastify.inject(options)
    const json = String(response.headers['content-type'] ?? '').includes('json')
    const { statusCode: status, headers, rawPayload: bytes } = response
    return { status, body: json ? response.json() : response.body, headers, bytes }
  }
  const holding = (cookie: string): Caller => ({
    get: (url) => raw({ method: 'GET', url, headers: { cookie } }),
    post: (url, body, headers) =>
      raw({
        method: 'POST',
        url,
        headers: { cookie, 'idempotency-key': randomUUID(), ...headers },
        payload: body as object,
      }),
  })
  return {
    http,
    db,
    entrance: fresh.entrance,
    clock,
    adminUrl: fresh.adminUrl,
    nobody: holding(''),
    holding,
    raw,
    write,
    as: async (key) => {
      const { status, headers } = await holding('').post('/api/sign-in/role', { key })
      if (status !== 200) throw new Error(`no such role: ${key}`)
      return holding(cookieOf(headers))
    },
    turnTo: async (on, skipping = false) => {
      while (clock.today() < on) {
        clock.wait(86_400_000)
        if (!skipping || clock.today() === on) await turnDay(db, 1, clock.today(), clock.now())
      }
    },
    close: async () => {
      await http.fastify.close()
      await db.close()
      await fresh.drop()
    },
  }
}

/** What a county is made of: the same wishes, the same county, made once in a run and cloned. */
type Wanted = ReturnType<typeof wishesOf> & { readonly setUp: boolean }

function wishesOf({
  today = day('2026-03-02'),
  records = smallCountyRecords(),
  kind = 'invented',
  numbers = NUMBERS,
  adopted = [],
  cadences = [],
}: Wanting) {
  return { today, records, kind, numbers, adopted, cadences }
}

async function fill(
  entrance: Entrance,
  { today, kind, records, setUp, numbers, adopted, cadences }: Wanted,
): Promise<void> {
  const db = openDatabase(entrance)
  const now = movableClock(today).now()
  const by = { actor: 'system', now }
  const document = '青纪发〔2026〕1号'
  await db.whole((tx) => makeCounty(tx, { countyId: 1, name: '青溪县', kind }, now))
  if (setUp) {
    await db.whole((tx) => nameCounty(tx, 1, '青溪县', '中共青溪县纪律检查委员会', now))
    await db.inCounty(1, async (tx) => {
      await writeOver(tx, EMPTY, records, now)
      for (const [name, value] of Object.entries(numbers ?? {})) {
        await setNumber(tx, 1, { name, value, fromDay: BEGINS, recordedOn: BEGINS, document }, by)
      }
      for (const it of adopted) await adoptList(tx, 1, { ...it, fromDay: it.from, adoptedOn: it.from, document }, by)
      for (const it of cadences) await setCadence(tx, 1, { ...it, fromDay: it.from, document }, by)
      for (const hat of ADMINISTRATORS) await makeAccount(tx, 1, { login: hat, hat, person: null }, by)
      const everyone = records.people.map((it) => it.number)
      await makeAccountsForPeople(tx, 1, everyone, by)
    })
  }
  await db.close()
}

function writeOver(tx: Tx, held: CountyRecords, next: CountyRecords, now: Date) {
  const units = new Map([...held.units, ...next.units].map((it) => [it.number, it]))
  const writing = { countyId: 1, now, actor: 'system', from: { file: '县.xlsx', sha256: 'x' } }
  return writeRecords(tx, { ...compareRecords(held, next), ended: [] }, units, writing)
}

export const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie']).split(';')[0] ?? ''
