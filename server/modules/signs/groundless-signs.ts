import type { Tx } from '../../platform/database/database.ts'

/**
 * Of these signs the ones that have fallen or whose every ground was withdrawn. Such a sign may stand, answered by the
 * withdrawal; nothing more is to be done on it. Call in the county's scope.
 */
export async function groundlessSigns(tx: Tx, countyId: number, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sign s where s.county_id = $1 and s.id = any($2::uuid[]) and (s.fallen_at is not null or not exists (
       select from unnest(s.because) as ground(id) where not exists (
         select from fact w where w.county_id = s.county_id and w.fact = 'withdrawn' and w.names = ground.id::text and not exists (
           select from fact again where again.county_id = s.county_id and again.fact = 'withdrawn' and again.names = w.id::text))))`,
    [countyId, ids],
  )
  return new Set(rows.map((it) => it.id))
}
