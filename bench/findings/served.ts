import { COUNTY_ID, type FullCounty, prepared } from '../lists/full-county.ts'
import { loadNow } from '../reporting/machine.ts'
import { table } from '../reporting/table.ts'
import { at, ms, times } from './figures.ts'
import { fillTasks, latencies, widePages } from './latency.ts'
import { enterOneByOne, judgeAnew } from './one-fact.ts'

const ANEW = 5

/** One fact to its signs, and the latency of what is read, with everything of the counties filled so far. */
export async function servedTables(full: FullCounty, say: (line: string) => void): Promise<string> {
  await fillTasks(full)
  await answered(full)
  const port = await full.serve()
  const pages = await latencies(full, port)
  const wide = (await widePages(full, port)).map(({ page, load }) => [page, ms(load.p50), ms(load.p95)])
  const entered = await enterOneByOne(full, port)
  const anew = await judgeAnew(full, ANEW)
  const kinds = [...Map.groupBy(entered, (it) => it.fact)].map(([fact, of]) => line(fact, of))
  const rows = [line('all kinds', entered), ...kinds, line('anew, the whole county', anew)]
  say(rows.map((it) => it.join(' ')).join('\n'))
  const seen = pages.map(({ page, restricted, wide }) => [
    page,
    ms(restricted.p50),
    ms(restricted.p95),
    ms(wide.p50),
    ms(wide.p95),
    times(restricted.p50 / wide.p50),
  ])
  const heads = ['latency', 'restricted p50', 'p95', 'wide p50', 'p95', 'restricted of wide']
  const parts = [
    table(['one fact', 'times', 'p50', 'p95', 'longest'], rows),
    table(heads, seen),
    table(['page over five years', 'p50', 'p95'], wide),
  ]
  return `load ${loadNow()}\n\n${parts.join('\n\n')}`
}

/** Most signs of past years were answered, as in any county. */
async function answered(full: FullCounty): Promise<void> {
  await prepared(full.bareUrl, async (client) => {
    await client.query(
      `update sign set answered_on = raised_on + 3 where county_id = $1 and abs(hashtext(id::text)) % 100 < 93`,
      [COUNTY_ID],
    )
    await client.query(
      `update sign_addressee a set open = false from sign s
       where a.county_id = $1 and s.county_id = a.county_id and s.id = a.sign_id and s.answered_on is not null`,
      [COUNTY_ID],
    )
    await client.query('vacuum analyze sign, sign_addressee')
    await client.query('checkpoint')
  })
}

function line(name: string, took: readonly { readonly ms: number }[]): (string | number)[] {
  const all = took.map((it) => it.ms)
  return [name, took.length, ms(at(all, 0.5)), ms(at(all, 0.95)), ms(at(all, 1))]
}
