import type { Tx } from '../../platform/database/database.ts'
import { writeEntry } from '../ledger/index.ts'

export type County = {
  readonly countyId: number
  readonly name: string
  readonly kind: 'invented' | 'real'
  readonly letterHead: string
  readonly setUp: boolean
  readonly madeAt: Date
}

/** As a backup says them. */
export const COUNTIES_NOTED = 'select county_id as county, name, kind from county'

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

export function listCounties(tx: Tx): Promise<County[]> {
  return tx.rows<County>(
    `select county_id as "countyId", name, kind, letter_head as "letterHead", set_up_at is not null as "setUp", made_at as "madeAt"
     from county order by county_id`,
  )
}

/** Of two that set it up at once the second waits until the first is done. */
export async function holdCounty(tx: Tx, countyId: number): Promise<void> {
  await tx.row('select 1 from county where county_id = $1 for update', [countyId])
}

/** The name over the commission's papers; '' where the county has not set it. */
export async function letterHeadOf(tx: Tx, countyId: number): Promise<string> {
  const row = await tx.row<{ letter_head: string }>('select letter_head from county where county_id = $1', [countyId])
  return row?.letter_head ?? ''
}
