import { appendFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, expect, inject } from 'vitest'
import { refusedRows } from './refused-rows.ts'
import type { AssertedRow } from './row-types.ts'

type Checking = {
  readonly rows: ReadonlyMap<string, AssertedRow>
  readonly sent: Set<string>
  readonly wrong: Set<string>
}
type Send = (this: pg.Client, config: unknown, ...more: unknown[]) => unknown

/** Files share a worker; the driver is listened to once. */
const shared = globalThis as { liangzeRows?: Checking }
shared.liangzeRows ??= listen()
const { wrong } = shared.liangzeRows

/** Every statement that the server sends in a test brings back the row that its type says. */
afterAll(() => {
  const found = [...wrong]
  wrong.clear()
  expect(found, 'rows that are not what their type says').toEqual([])
})

function listen(): Checking {
  const { rows, sentTo } = inject('assertedRows')
  const here: Checking = { rows: new Map(rows.map((it) => [it.at, it])), sent: new Set(), wrong: new Set() }
  const send = pg.Client.prototype.query as unknown as Send
  const listening: Send = function (config, ...more) {
    const answer = send.call(this, config, ...more)
    const text = (config as { text?: string } | null)?.text
    const asserted = text === undefined ? undefined : assertedBy(here)
    if (asserted === undefined || !(answer instanceof Promise)) return answer
    if (!here.sent.has(asserted.at)) appendFileSync(sentTo, `${asserted.at}\n`)
    here.sent.add(asserted.at)
    return answer.then((result: pg.QueryResult) => {
      for (const why of refusedRows(asserted, result.fields, result.rows))
        here.wrong.add(`${asserted.at} ${asserted.type}: ${why}`)
      return result
    })
  }
  pg.Client.prototype.query = listening as unknown as typeof pg.Client.prototype.query
  return here
}

const TX = 'server/platform/database/database.ts'
const FRAME = /\/(server\/[^():]+\.ts:\d+:\d+)\)?$/

/** The place that sent it, if it said a type; where that is its caller's, the place of the caller. */
function assertedBy({ rows }: Checking): AssertedRow | undefined {
  const places = (new Error().stack ?? '').split('\n').flatMap((line) => FRAME.exec(line)?.[1] ?? [])
  const [sender, ...callers] = places.filter((it) => !it.startsWith(TX)).map((it) => rows.get(it))
  const handsOn = sender?.columns === null && sender.type !== '?'
  return handsOn ? callers.find((it) => it?.columns) : sender
}
