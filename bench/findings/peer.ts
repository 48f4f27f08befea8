import type { FullCounty } from '../lists/full-county.ts'
import { inOwnProcess } from '../measuring/own-process.ts'
import { table } from '../reporting/table.ts'
import { many, ms, times } from './figures.ts'
import type { Peer } from './rules-engine.ts'

/** The county that was not entered into by hand. */
const COUNTY = 2

/** The same facts before our rules and before the peer's. */
export async function peerTable(full: FullCounty): Promise<string> {
  const task = { entrance: full.entrance, countyId: COUNTY }
  const { found } = await inOwnProcess<typeof task, Peer>(new URL('./rules-engine.ts', import.meta.url), task)
  const { facts, signs, ours, matched, unmatched } = found
  const row = (name: string, it: Peer['matched']) => [name, it.runs, it.found, it.alike, ms(it.ms), times(it.ms / ours)]
  const rows = [
    ['ours', 1, signs, signs, ms(ours), times(1)],
    row('json-rules-engine, matched', matched),
    row('json-rules-engine, unmatched', unmatched),
  ]
  const heads = [`${many(facts)} facts of one county`, 'runs', 'signs', 'of them ours', 'time', 'of ours']
  return table(heads, rows)
}
