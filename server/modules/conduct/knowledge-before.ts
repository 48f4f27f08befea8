import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { FactBody } from './fact.ts'
import { readableFacts } from './readable-facts.ts'
import { standing } from './standing.ts'

export type Knowledge = { readonly by: string; readonly on: Day; readonly body: FactBody }

export type Sought = {
  readonly unit: string
  readonly class: string
  /** Under any of these it is the same problem, whatever class was written down. */
  readonly numbers: readonly string[]
  readonly from: Day | null
  readonly before: Day
}

/** Who is on record as having known of such a problem of the unit from a day to the day before another; as far as the viewer may read it. */
export function knowledgeBefore(tx: Tx, viewer: Viewer, sought: Sought): Promise<Knowledge[]> {
  const door = readableFacts(viewer, 7)
  return tx.rows<Knowledge>(
    `select f.by_person as by, f.on_day as "on", f.body from fact f
     where f.county_id = $1 and f.fact = 'problem-known' and f.unit = $2 and (f.body->>'class' = $3 or f.body->>'problem' = any($4::text[]))
       and f.on_day < $5::date and ($6::date is null or f.on_day >= $6::date)
       and ${standing('f')}
       and ${door.where}
     order by f.on_day, f.id limit 50`,
    [viewer.countyId, sought.unit, sought.class, sought.numbers, sought.before, sought.from, ...door.values],
  )
}

/** Whether facts about a problem of the unit are on record under this number. */
export async function isKnownAs(tx: Tx, countyId: number, unit: string, number: string): Promise<boolean> {
  const found = await tx.row(
    `select 1 from fact where county_id = $1 and fact = 'problem-known' and unit = $2 and body->>'problem' = $3 limit 1`,
    [countyId, unit, number],
  )
  return found !== null
}
