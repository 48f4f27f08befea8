import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { MINE } from './readable-matters.ts'

export type TaskRow = {
  id: string
  number: string
  parent: string | null
  level: number
  unit: string
  task: string
  wanted: string
  sent_on: Day
  received_on: Day | null
  /** The measures that the unit wrote, oldest first. */
  plans: readonly { readonly on: Day; readonly says: string }[]
  acted_on: Day | null
  confirmed_on: Day | null
}

const MOST_LEVELS = 6
const MOST_TASKS = 2_000

/**
 * A task — with those that the same unit gave to others under the same title on the same day — and all that was passed
 * down from them, as far as the viewer may read it: one statement, however long the chain.
 */
export function listTaskChain(tx: Tx, viewer: Viewer, id: string): Promise<TaskRow[]> {
  return tx.rows<TaskRow>(
    `with recursive mine as materialized (
       select f.id, f.number, f.organ, f.subject_unit as unit, f.opened_on as sent_on, f.state, s.inputs
       from matter_reader r
       join matter f on f.county_id = r.county_id and f.id = r.matter_id and f.procedure = 'task' and f.state <> 'withdrawn'
       join matter_step s on s.county_id = f.county_id and s.matter_id = f.id and s.nth = 1
       where ${MINE}
     ), chain as (
       select mine.*, 1 as level from mine join mine asked on asked.id = $4 and asked.organ = mine.organ
         and asked.sent_on = mine.sent_on and asked.inputs ->> 'task' = mine.inputs ->> 'task'
       union
       select mine.*, chain.level + 1 from chain join mine on mine.inputs ->> 'parent' = chain.number
       where chain.level < ${MOST_LEVELS}
     )
     select c.id, c.number, c.inputs ->> 'parent' as parent, c.level, c.unit, c.inputs ->> 'task' as task,
       c.inputs ->> 'wanted' as wanted, c.sent_on, t.received_on, t.plans, t.acted_on,
       case when c.state = 'confirmed' then t.confirmed_on end as confirmed_on
     from chain c left join lateral (
       select min(taken_on) filter (where step = 'receive') as received_on, 
         coalesce(jsonb_agg(jsonb_build_object('on', taken_on, 'says', (select string_agg(m ->> 'what', '，') from jsonb_array_elements(inputs -> 'measures') m))
           order by nth) filter (where step = 'plan'), '[]') as plans,
         min((inputs ->> 'actedOn')::date) filter (where step = 'act') as acted_on, max(taken_on) filter (where step = 'confirm') as confirmed_on
       from matter_step s where s.county_id = $1 and s.matter_id = c.id) t on true
     order by c.level, c.id <> $4, c.sent_on, c.id limit ${MOST_TASKS}`,
    [viewer.countyId, viewer.person, viewer.barred, id],
  )
}
