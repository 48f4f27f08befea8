import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ADMIN } from './platform/database/embedded/cluster.ts'
import { freePort, readKeys } from './platform/database/embedded/keys.ts'
import { ordinaryUserFor } from './platform/database/embedded/ordinary-user.ts'
import { postmasterOf } from './platform/database/embedded/postmaster.ts'

/** By hand: `LIANGZE_KILLS=50 npx vitest run server/killed-under-load.test.ts`. */
const KILLS = Number(process.env.LIANGZE_KILLS ?? 4)
const WRITERS = 6
const READERS = 3
/** Between two kills so many writes are acknowledged. */
const WRITES_BETWEEN = 25
/** A server that ends again and again at once is given up: of many kills each finds one that stood. */
const STOOD_MS = KILLS > 8 ? 5_500 : 0

const ROOT = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'liangze-killed-'))
const env = { ...process.env, DATABASE_URL: '', LIANGZE_DATA: '' }
let program: ChildProcess
let address: string
let said = ''

beforeAll(async () => {
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  program = spawn(process.execPath, ['server/main.ts', '--new', '--data', folder, '--port', String(port)], {
    env,
    cwd: ROOT,
  })
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (it) => (said += it))
  while (!/安装码\s*\d+/.test(said)) {
    if (program.exitCode !== null) throw new Error(said)
    await pause(50)
  }
})
afterAll(async () => {
  done = true
  if (program.exitCode === null && program.signalCode === null) {
    const ended = new Promise((resolve) => program.once('exit', resolve))
    program.kill('SIGINT')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
})

type Reply = { status: number; body: any; cookie: string }

async function ask(
  method: string,
  path: string,
  more: { cookie?: string; body?: object; key?: string } = {},
): Promise<Reply> {
  const response = await fetch(address + path, {
    method,
    headers: {
      cookie: more.cookie ?? '',
      'idempotency-key': more.key ?? randomUUID(),
      ...(more.body ? { 'content-type': 'application/json' } : {}),
    },
    ...(more.body ? { body: JSON.stringify(more.body) } : {}),
  }).catch((error: Error) => ({ status: 0, headers: new Headers(), json: async () => error.message }))
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status: response.status, body: await response.json(), cookie }
}

/** Sent again under the same key until it is answered with anything but 503. */
async function until(answered: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await answered()
    if (reply.status !== 503) return reply
    refused.push(reply.body.code)
    await pause(20)
  }
}

const acknowledged: string[] = []
const refused: string[] = []
const strange: Reply[] = []
let done = false

async function writing(cookie: string): Promise<void> {
  while (!done) {
    const document = randomUUID()
    const body = { duty: 'M03', every: 'month', fromDay: '2026-01-01', document }
    const reply = await until(() => ask('POST', '/api/county/cadences', { cookie, body, key: document }))
    if (reply.status === 200 && reply.body.id) acknowledged.push(document)
    else return void strange.push(reply)
  }
}

async function reading(cookie: string): Promise<void> {
  while (!done) {
    const reply = await until(() => ask('GET', '/api/county/numbers', { cookie }))
    if (reply.status !== 200 || !Array.isArray(reply.body.settings)) return void strange.push(reply)
    await pause(5)
  }
}

/** As the machine's owner: the program's own role may end nobody. */
async function ourselves<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const keys = readKeys(ordinaryUserFor(folder).home)
  const client = new pg.Client(`postgresql://${ADMIN}:${keys?.adminPassword}@127.0.0.1:${keys?.port}/liangze`)
  client.on('error', () => {})
  await client.connect()
  await client.query(`set liangze.scope = 'whole-database'`)
  return work(client).finally(() => client.end())
}

const endBackends = () =>
  ourselves((it) =>
    it.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'liangze'`),
  )
const killServer = async () => process.kill(postmasterOf(join(ordinaryUserFor(folder).home, 'cluster')) ?? 0, 'SIGKILL')

/** How often each acknowledged write stands in the database, beside once. */
async function notOnce(documents: readonly string[]): Promise<unknown[]> {
  const sql = `select d.document, count(c.document)::int as times from unnest($1::text[]) as d(document)
    left join county_cadence c using (document) group by 1 having count(c.document) <> 1`
  return ourselves(async (client) => (await client.query(sql, [documents])).rows)
}

async function signedIn(link: string): Promise<string> {
  const token = link.split('/').at(-1)
  return (await ask('POST', '/api/sign-in/link', { body: { token, password: 'long-enough-for-all' } })).cookie
}

it(
  `the database is killed ${KILLS} times under load: no write acknowledged is lost, none is done twice, all else is 503`,
  async () => {
    const { body: made } = await ask('POST', '/api/set-up', {
      body: {
        code: /安装码\s*(\d+)/.exec(said)?.[1],
        name: '青溪县',
        letterHead: '中共青溪县纪律检查委员会',
        administrators: { system: 'xitong', security: 'anquan', audit: 'shenji' },
      },
    })
    const [system = '', , audit = ''] = await Promise.all(made.links.map((it: { link: string }) => signedIn(it.link)))
    const load = [...Array(WRITERS).fill(writing), ...Array(READERS).fill(reading)].map((it) => it(system))
    const outages: number[] = []
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const enough = acknowledged.length + WRITES_BETWEEN
      while (acknowledged.length < enough && strange.length === 0) await pause(10)
      await pause(STOOD_MS)
      expect(strange).toEqual([])
      const before = performance.now()
      await (kill % 2 === 1 ? endBackends() : killServer())
      const ledger = await until(() => ask('GET', '/api/ledger/check', { cookie: audit }))
      outages.push(Math.round(performance.now() - before))
      expect([kill, ledger.status, ledger.body.whole, ledger.body.says, strange]).toEqual([
        kill,
        200,
        true,
        expect.any(String),
        [],
      ])
      expect([kill, await notOnce(acknowledged.slice())]).toEqual([kill, []])
    }
    done = true
    await Promise.all(load)
    expect([strange, program.exitCode]).toEqual([[], null])
    expect(await notOnce(acknowledged)).toEqual([])
    expect(new Set(refused)).toEqual(new Set(['database-away']))
    expect(said.match(/已重新启动/g)).toHaveLength(Math.floor(KILLS / 2))
    const whole = await promisify(execFile)(process.execPath, ['scripts/liangze.js', 'verify', '--data', folder], {
      env,
      cwd: ROOT,
    })
    expect(whole.stdout).toContain('台账完整')
    if (process.env.LIANGZE_KILLS !== undefined)
      console.log(
        `${acknowledged.length} written, ${refused.length} refused with 503, until answered again (ms): ${outages}`,
      )
  },
  120_000 + KILLS * 30_000,
)
