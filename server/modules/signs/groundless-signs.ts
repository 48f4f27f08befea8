import type { Tx } from '../../platform/database/database.ts'
import { standing } from '../conduct/index.ts'

/**
 * Of these signs the ones that have fallen or whose every ground was withdrawn. Such a sign may stand, answered by the
 * withdrawal; nothing more is to be done on it. Call in the county's scope.
 */
export async function groundlessSigns(tx: Tx, countyId: number, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sign s where s.county_id = $1 and s.id = any($2::uuid[]) and (s.fallen_at is not null or not exists (
       select from unnest(s.because) as ground(id) join fact_entered f on f.county_id = s.county_id and f.id = ground.id
       where ${standing('f')}))`,
    [countyId, ids],
  )
  return new Set(rows.map((it) => it.id))
}
