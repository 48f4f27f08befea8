import { isAlike } from '../../../../../engine/attenuation.ts'
import type { Day } from '../../../../../engine/dates/index.ts'
import type { Tx } from '../../../../platform/database/database.ts'
import { rowsBySets } from '../../../../platform/database/rows-by-sets.ts'
import { fromRows, type Studying, type StudyRow, usualValues } from '../finding.ts'

type Task = {
  id: string
  on: Day
  wanted: string
  wanted_above: string | null
  received: boolean
  planned: boolean
  acted: boolean
  confirmed: boolean
}

const TASKS = `with mine as materialized (
  select f.id, f.number, f.opened_on, f.state, s.inputs from matter_read_by r
  join matter_kept f on f.county_id = r.county_id and f.id = r.matter_id and f.procedure = 'task' and f.state <> 'withdrawn'
  join matter_step_taken s on s.county_id = f.county_id and s.matter_id = f.id and s.nth = 1
  where r.county_id = $1 and r.person = $5 and (r.about is null or r.about <> all($4::text[]))
)
select t.id, t.opened_on as "on", t.inputs ->> 'wanted' as wanted, above.inputs ->> 'wanted' as wanted_above,
  coalesce(bool_or(s.step = 'receive'), false) as received, coalesce(bool_or(s.step = 'plan'), false) as planned,
  coalesce(bool_or(s.step = 'act'), false) as acted, coalesce(bool_or(s.step = 'confirm') and t.state = 'confirmed', false) as confirmed
from mine t left join mine above on above.number = t.inputs ->> 'parent'
left join matter_step_taken s on s.county_id = $1 and s.matter_id = t.id and s.taken_on <= $3
where t.opened_on between $2 and $3 group by t.id, t.opened_on, t.state, t.inputs, above.inputs`

const PARTS: Readonly<Record<string, (it: Task) => boolean>> = {
  sent: () => true,
  received: (it) => it.received,
  planned: (it) => it.planned,
  acted: (it) => it.acted,
  confirmed: (it) => it.confirmed,
  still: (it) => !it.acted,
  below: (it) => it.wanted_above !== null,
  bare: (it) => it.wanted_above !== null && isAlike(it.wanted, it.wanted_above),
}

async function tasksOf(tx: Tx, studying: Studying): Promise<StudyRow[]> {
  const found = await rowsBySets<Task>(tx, TASKS, usualValues(studying))
  return Object.entries(PARTS).flatMap(([part, fits]) =>
    found.filter(fits).map(({ id, on }) => ({ part, record: 'matter' as const, id, on })),
  )
}

/** M16: tasks passed down, how far they came, and how many went down in nearly the words of the level above. */
export const tasks = fromRows('tasks', tasksOf)
