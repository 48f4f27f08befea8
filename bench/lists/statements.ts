import type pg from 'pg'

export type Statement = { readonly text: string; readonly values: readonly unknown[]; readonly rows: number }

/** What one request says to the database: its own statements, and the same with the transaction around them. */
export type Spoken = { readonly bare: readonly Statement[]; readonly framed: readonly Statement[] }

type Said = string | pg.QueryConfig

const FRAME = /^\s*(begin|commit|rollback)\b|\bopen_scope\(/i

export type Listener = { listen(work: () => Promise<unknown>): Promise<Spoken> }

/** Notes down, while listening, every statement that connections of the pool send. Open it before the pool's first use. */
export function listenerOn(pool: pg.Pool): Listener {
  let heard: Statement[] | null = null
  const wrap = (client: pg.PoolClient) => {
    const query = client.query.bind(client) as (said: Said, values?: unknown[]) => Promise<pg.QueryResult>
    client.query = (async (said: Said, values?: unknown[]) => {
      const noting = heard
      const result = await query(said, values)
      const { text, values: given } = typeof said === 'string' ? { text: said, values } : said
      noting?.push({ text, values: given ?? [], rows: Array.isArray(result) ? 0 : result.rows.length })
      return result
    }) as typeof client.query
  }
  pool.on('connect', wrap)
  return {
    listen: async (work) => {
      const mine: Statement[] = []
      heard = mine
      await work().finally(() => {
        heard = null
      })
      return { framed: mine, bare: mine.filter((it) => !FRAME.test(it.text)) }
    },
  }
}
