import pg from 'pg'
import '../../server/platform/database/database.ts' // days leave the driver as text, here as there
import { openScope } from '../../server/platform/database/scope.ts'
import { loop } from '../measuring/loops.ts'
import type { Statement } from './statements.ts'

/** `pages`: the statements of one page, sent one after the other on one connection. */
export type SqlTask = {
  readonly url: string
  /** What scopes are sealed with; null where there are none. */
  readonly key: string | null
  readonly lanes: number
  readonly forMs: number
  readonly warmMs: number
  readonly pages: readonly (readonly Statement[])[]
}

export default async function loadSql({ url, key, lanes, forMs, warmMs, pages }: SqlTask) {
  const clients = await Promise.all(Array.from({ length: lanes }, () => connected(url)))
  await check(clients[0] as pg.Client, key, pages)
  const load = await loop(lanes, forMs, warmMs, async (lane, turn) => {
    for (const it of pages[(lane + turn) % pages.length] ?? []) await send(clients[lane] as pg.Client, key, it)
  })
  await Promise.all(clients.map((it) => it.end()))
  return load
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

/** A proof is good on its own connection only: the scope is opened anew. */
function send(client: pg.Client, key: string | null, { text, values }: Statement): Promise<pg.QueryResult> {
  if (key !== null && text.includes('open_scope(')) return openScope(client, key, String(values[0]))
  return client.query(text, [...values])
}

/** It must be the same work: every statement gives as many rows as it gave the program. */
async function check(client: pg.Client, key: string | null, pages: SqlTask['pages']): Promise<void> {
  for (const it of pages.flat()) {
    const { rows } = await send(client, key, it)
    if (rows.length !== it.rows) throw new Error(`${rows.length} rows, not ${it.rows} as in the request: ${it.text}`)
  }
}
