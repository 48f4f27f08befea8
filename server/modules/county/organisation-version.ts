import type { Tx } from '../../platform/database/database.ts'

/** What the county is called, and how often its organisation has changed; null where there is no such county. */
export function organisedAs(tx: Tx, countyId: number): Promise<{ name: string; version: number } | null> {
  return tx.row<{ name: string; version: number }>(
    'select name, organisation_version as version from county where county_id = $1',
    [countyId],
  )
}

/** Whoever keeps the organisation in memory makes it anew. */
export async function organisationChanged(tx: Tx, countyId: number): Promise<void> {
  await tx.run('update county set organisation_version = organisation_version + 1 where county_id = $1', [countyId])
}
