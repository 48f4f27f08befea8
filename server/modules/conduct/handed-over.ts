import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { readableFacts } from './readable-facts.ts'
import { standing } from './standing.ts'

/** Since when problems are on record as handed over by somebody, by the number under which they are known; as far as the viewer may read it. */
export async function listHandedOver(
  tx: Tx,
  viewer: Viewer,
  by: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const door = readableFacts(viewer, 4)
  const rows = await tx.rows<{ number: string; on: Day }>(
    `select f.body->>'problem' as number, min(f.on_day) as "on" from fact f
     where f.county_id = $1 and f.fact = 'problem-acted-on' and f.by_person = $2 and f.body->>'problem' = any($3::text[])
       and f.body->>'act' = 'handed-over'
       and ${standing('f')}
       and ${door.where}
     group by 1`,
    [viewer.countyId, by, numbers, ...door.values],
  )
  return new Map(rows.map((it) => [it.number, it.on]))
}
