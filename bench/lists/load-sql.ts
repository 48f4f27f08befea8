import pg from 'pg'
import '../../server/platform/database/database.ts' // days leave the driver as text, here as there
import { loop } from '../measuring/loops.ts'
import type { Statement } from './statements.ts'

/** `pages`: the statements of one page, sent one after the other on one connection. */
export type SqlTask = {
  readonly url: string
  readonly lanes: number
  readonly forMs: number
  readonly warmMs: number
  readonly pages: readonly (readonly Statement[])[]
}

export default async function loadSql({ url, lanes, forMs, warmMs, pages }: SqlTask) {
  const clients = await Promise.all(Array.from({ length: lanes }, () => connected(url)))
  await check(clients[0] as pg.Client, pages)
  const load = await loop(lanes, forMs, warmMs, async (lane, turn) => {
    for (const it of pages[(lane + turn) % pages.length] ?? []) await clients[lane]?.query(it.text, [...it.values])
  })
  await Promise.all(clients.map((it) => it.end()))
  return load
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

/** It must be the same work: every statement gives as many rows as it gave the program. */
async function check(client: pg.Client, pages: SqlTask['pages']): Promise<void> {
  for (const { text, values, rows } of pages.flat()) {
    const result = await client.query(text, [...values])
    const found = Array.isArray(result) ? 0 : result.rows.length
    if (found !== rows) throw new Error(`${found} rows, not ${rows} as in the request: ${text}`)
  }
}
