import type { Tx } from '../../platform/database/database.ts'
import { writeEntry } from '../ledger/index.ts'

export type County = {
  readonly countyId: number
  readonly name: string
  readonly kind: 'invented' | 'real'
  readonly letterHead: string
  readonly setUp: boolean
}

/** The county and the first entry of its ledger, together. What is made as invented stays invented. */
export async function makeCounty(
  tx: Tx,
  county: { countyId: number; name: string; kind: 'invented' | 'real'; letterHead?: string },
  now: Date,
): Promise<void> {
  await tx.run('insert into county (county_id, name, kind, made_at, letter_head) values ($1, $2, $3, $4, $5)', [
    county.countyId,
    county.name,
    county.kind,
    now,
    county.letterHead ?? '',
  ])
  await writeEntry(tx, county.countyId, {
    at: now,
    actor: 'system',
    act: 'installed',
    subject: `county/${county.countyId}`,
    body: { kind: county.kind },
  })
}

export async function nameCounty(tx: Tx, countyId: number, name: string, letterHead: string, now: Date): Promise<void> {
  await tx.run('update county set name = $2, letter_head = $3, set_up_at = $4 where county_id = $1', [
    countyId,
    name,
    letterHead,
    now,
  ])
}

type CountyRow = { county_id: number; name: string; kind: 'invented' | 'real'; letter_head: string; set_up: boolean }

export async function listCounties(tx: Tx): Promise<County[]> {
  const rows = await tx.rows<CountyRow>(
    'select county_id, name, kind, letter_head, set_up_at is not null as set_up from county order by county_id',
  )
  return rows.map((it) => ({
    countyId: it.county_id,
    name: it.name,
    kind: it.kind,
    letterHead: it.letter_head,
    setUp: it.set_up,
  }))
}

/** The name over the commission's papers; '' where the county has not set it. */
export async function letterHeadOf(tx: Tx, countyId: number): Promise<string> {
  const row = await tx.row<{ letter_head: string }>('select letter_head from county where county_id = $1', [countyId])
  return row?.letter_head ?? ''
}
