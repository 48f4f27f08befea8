import type { InventedAct } from '../demo/acts.ts'
import type { As } from './invented-in-person.ts'
import { confirmAct, recordAct } from './modules/duties/index.ts'
import type { CountyOverTime } from './modules/organisation/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Viewer } from './platform/viewer.ts'

/** An act of the invented county, recorded and looked into by the same commands as on any other day. */
export async function playAct(tx: Tx, county: CountyOverTime, it: InventedAct, as: As, now: Date): Promise<void> {
  const viewer = as(it.by, it.recordedOn)
  const { duty, unit, on, done, outcome, nature, confirmed } = it
  const what = { duty, occurrenceId: await occurrenceOf(tx, viewer, it), signId: null, unit, on, done, outcome, nature }
  const id = await recordAct(tx, viewer, county, { ...what, ...(it.askedOf && { askedOf: it.askedOf }) }, now)
  if (confirmed !== null) await confirmAct(tx, as(confirmed.by, confirmed.on), county, id, confirmed, now)
}

async function occurrenceOf(tx: Tx, viewer: Viewer, { duty, unit, on }: InventedAct): Promise<string | null> {
  const found = await tx.row<{ id: string }>(
    `select id from occurrence_owed where county_id = $1 and person = $2 and duty = $3 and unit = $4 and $5 between arises_on and due_on
     order by due_on limit 1`,
    [viewer.countyId, viewer.person, duty, unit, on],
  )
  return found?.id ?? null
}
