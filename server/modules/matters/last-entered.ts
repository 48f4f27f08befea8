import type { Day } from '../../../engine/dates/index.ts'
import type { Entered } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'

type Last = { readonly id: string; readonly on: Day; readonly entered: Entered }

/** What matters hold in a field, and since when; call only with ids that came through the door, or in the county's scope. */
export async function lastEntered(tx: Tx, countyId: number, ids: readonly string[], field: string) {
  const rows = await tx.rows<Last>(
    `select distinct on (s.matter_id) s.matter_id as id, s.taken_on as "on", s.inputs -> $3 as entered from matter_step s
     where s.county_id = $1 and s.matter_id = any($2::uuid[]) and s.inputs ? $3 order by s.matter_id, s.nth desc`,
    [countyId, ids, field],
  )
  return new Map(rows.map((it) => [it.id, it]))
}
