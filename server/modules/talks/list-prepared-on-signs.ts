import type { Tx } from '../../platform/database/database.ts'
import { MATTER_COLUMNS, type MatterRow } from '../matters/index.ts'

/** Talks that grew out of a sign and are not held yet; call in the county's scope. */
export const listPreparedOnSigns = (tx: Tx, countyId: number) =>
  tx.rows<MatterRow & { from_id: string }>(
    `select ${MATTER_COLUMNS}, false as as_subject, false as narrow from matter_kept f
     where f.county_id = $1 and f.procedure like 'talk-%' and f.from_kind = 'sign' and f.state in ('prepared', 'not-needed')`,
    [countyId],
  )
