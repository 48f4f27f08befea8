import type pg from 'pg'
import { type FullCounty, prepared } from '../lists/full-county.ts'
import type { Listener, Statement } from '../lists/statements.ts'
import type { Finding } from './findings.ts'

/** Milliseconds a county, and how many were found in it. */
export type Scratch = { readonly ours: number; readonly bare: number; readonly found: number }

const LEDGER = /\bledger_/

/** Finds everything of each county anew: by the program, then by its very statements alone. @returns the mean of the counties. */
export async function fromScratch(
  full: FullCounty,
  listener: Listener,
  finding: Finding,
  counties: readonly number[],
): Promise<Scratch> {
  const sums = { ours: 0, bare: 0, found: 0 }
  await prepared(full.bareUrl, async (client) => {
    for (const countyId of counties) {
      await clear(client, countyId, finding)
      const from = performance.now()
      const { bare } = await listener.listen(async () => {
        sums.found += await finding.run(full.db, countyId)
      })
      sums.ours += performance.now() - from
      await clear(client, countyId, finding)
      sums.bare += await replay(
        client,
        bare.filter((it) => !LEDGER.test(it.text)),
      )
    }
  })
  const each = (sum: number) => sum / counties.length
  return { ours: each(sums.ours), bare: each(sums.bare), found: each(sums.found) }
}

async function clear(client: pg.Client, countyId: number, { clears }: Finding): Promise<void> {
  for (const table of clears) await client.query(`delete from ${table} where county_id = $1`, [countyId])
  if (clears.length > 0) await client.query(`vacuum analyze ${clears.join(', ')}`)
}

/** The same values to the same database, kept as durably; nothing is made of the rows. */
async function replay(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  const from = performance.now()
  await client.query('begin')
  for (const { text, values, rows } of statements) {
    const found = (await client.query(text, [...values])).rows.length
    if (found !== rows) throw new Error(`${found} rows, not ${rows} as in the program: ${text}`)
  }
  await client.query('commit')
  return performance.now() - from
}
