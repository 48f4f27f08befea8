import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'

/** The next number of a series of the county and year: 问责〔2026〕3号. The second lock must be open to the county. */
export async function nextNumber(tx: Tx, countyId: number, word: string, today: Day): Promise<string> {
  const year = Number(today.slice(0, 4))
  const row = await tx.row<{ last: number }>(
    `insert into number_series (county_id, word, year, last) values ($1, $2, $3, 1)
     on conflict (county_id, word, year) do update set last = number_series.last + 1 returning last`,
    [countyId, word, year],
  )
  return `${word}〔${year}〕${row?.last ?? 1}号`
}
