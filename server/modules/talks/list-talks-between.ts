import type { Day } from '../../../engine/dates/index.ts'
import type { Inputs } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { MINE, READABLE } from '../matters/index.ts'

/** A talk as the register holds it: `entered` is what its steps entered last, field by field. */
export type TalkRow = {
  readonly id: string
  readonly procedure: string
  readonly state: string
  readonly on: Day
  readonly from: string
  readonly to: string
  readonly entered: Inputs
}

/** Talks held in a span, or to be held in it, oldest first; those that are not needed any more are none. */
export const listTalksBetween = (tx: Tx, viewer: Viewer, from: Day, until: Day, most: number): Promise<TalkRow[]> =>
  tx.rows<TalkRow>(
    `select f.id, f.procedure, f.state, d.on_day as "on", coalesce(e.entered ->> 'entrustedTo', f.opened_by) as "from",
       f.subject_person as "to", e.entered
     ${READABLE}
     cross join lateral (
       select jsonb_object_agg(i.key, i.value order by s.nth) as entered
       from matter_step_taken s, jsonb_each(s.inputs) i where s.county_id = f.county_id and s.matter_id = f.id
     ) e
     cross join lateral (
       select coalesce(e.entered ->> 'heldOn', e.entered ->> 'plannedOn', f.opened_on::text)::date as on_day
     ) d
     where ${MINE} and f.procedure like 'talk-%' and f.state <> 'not-needed' and d.on_day between $4 and $5
     order by d.on_day, f.id limit $6`,
    [viewer.countyId, viewer.person, viewer.barred, from, until, most],
  )
