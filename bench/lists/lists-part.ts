import { type Load, middle } from '../measuring/loops.ts'
import { inOwnProcess } from '../measuring/own-process.ts'
import { inScratchFolder } from '../measuring/scratch.ts'
import type { Part } from '../reporting/part.ts'
import { share, table, whole } from '../reporting/table.ts'
import { type FullCounty, fullCounty } from './full-county.ts'
import type { HttpTask } from './load-http.ts'
import type { SqlTask } from './load-sql.ts'
import { type Page, pagesOf } from './pages.ts'
import { rolesIn } from './people.ts'
import { listenerOn } from './statements.ts'

const SIZE = { occurrences: 1_000_000, acts: 200_000, signs: 8_000 }
const LANES = 8
const FOR_MS = 2_000
const WARM_MS = 500
const ROUNDS = 3

export const listsPart: Part = {
  name: 'lists',
  method: `The invented county filled to ${SIZE.occurrences.toLocaleString('en')} occurrences, ${SIZE.acts.toLocaleString('en')} acts and ${SIZE.signs.toLocaleString('en')} signs, on the PostgreSQL that is brought along with the settings it is shipped with. *served*: over HTTP on the loopback, ${LANES} kept-alive connections from another process. *bare*: the very statements with the very values that such a request was heard to send, through the same driver on ${LANES} connections from another process, as a superuser: no transaction, no row-level security, nothing made of the rows. *in its transaction*: the same as bare, as the program's own database user with the transaction and the second lock. Up to twelve people a role take turns; a page is one desk, one list, or the three requests of a unit's page one after the other. ${ROUNDS} rounds of ${FOR_MS / 1000} s each in turn, the middle one by rate.`,
  measure: async (say) => {
    say(`filling the county: ${JSON.stringify(SIZE)}`)
    return inScratchFolder(async (folder) => {
      const full = await fullCounty(folder, SIZE)
      return measure(full, say).finally(full.close)
    })
  },
}

async function measure(full: FullCounty, say: (line: string) => void): Promise<string> {
  const listener = listenerOn(full.db.pool)
  const port = await full.serve()
  const pages = await pagesOf(port, await rolesIn(full), listener)
  const rows: (string | number)[][] = []
  for (const page of pages) {
    const { served, framed, bare } = await rounds(full, port, page)
    say(`${page.title}, ${page.role}: ${whole(served.perSecond)} of ${whole(bare.perSecond)}`)
    const kept = share(served.perSecond, bare.perSecond)
    rows.push([
      page.title,
      page.role,
      page.statements,
      whole(served.perSecond),
      whole(framed.perSecond),
      whole(bare.perSecond),
      kept,
      `${served.p95.toFixed(1)} ms`,
      `${bare.p95.toFixed(1)} ms`,
    ])
  }
  const heads = [
    'page',
    'role',
    'statements',
    'served/s',
    'in its transaction/s',
    'bare/s',
    'served of bare',
    'p95 served',
    'p95 bare',
  ]
  return `PostgreSQL ${full.version}\n\n${table(heads, rows)}`
}

/** Turn about, so that whatever disturbs the machine disturbs all three. */
async function rounds(full: FullCounty, port: number, page: Page) {
  const how = { lanes: LANES, forMs: FOR_MS, warmMs: WARM_MS }
  const found = { served: [] as Load[], framed: [] as Load[], bare: [] as Load[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    found.bare.push(await sql({ ...how, url: full.bareUrl, key: null, pages: page.spoken.map((it) => it.bare) }))
    found.framed.push(
      await sql({
        ...how,
        url: full.entrance.connectionString,
        key: full.entrance.key,
        pages: page.spoken.map((it) => it.framed),
      }),
    )
    found.served.push(await http({ ...how, port, pages: page.asked }))
  }
  return { served: middle(found.served), framed: middle(found.framed), bare: middle(found.bare) }
}

const sql = async (task: SqlTask) =>
  (await inOwnProcess<SqlTask, Load>(new URL('./load-sql.ts', import.meta.url), task)).found
const http = async (task: HttpTask) =>
  (await inOwnProcess<HttpTask, Load>(new URL('./load-http.ts', import.meta.url), task)).found
