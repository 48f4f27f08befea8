import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { SupervisingBody } from './supervising-bodies.ts'

export type StalledMatter = {
  readonly id: string
  readonly number: string
  readonly procedure: string
  readonly state: string
  readonly since: Day
  readonly dueOn: Day
  /** Of a problem: where it is. */
  readonly unit: string | null
}

/**
 * Matters of the body whose owed clock has passed its last day and still runs: conducted by it, or waiting for someone who
 * serves in it. Only what the viewer reads as one of those within, and no more of it than its state. The program's own scope reads for whom it waits.
 */
export function listStalledMatters(
  tx: Tx,
  viewer: Viewer,
  body: SupervisingBody,
  procedures: readonly string[],
): Promise<StalledMatter[]> {
  return tx.widened(() =>
    tx.rows<StalledMatter>(
      `select f.id, f.number, f.procedure, f.state,
         (select max(s.taken_on) from matter_step_taken s where s.county_id = f.county_id and s.matter_id = f.id) as since,
         min(c.due_on) as "dueOn", null as unit
       from matter_read_by r
       join matter_kept f on f.county_id = r.county_id and f.id = r.matter_id
       join clock_kept c on c.county_id = f.county_id and c.matter_id = f.id
       where r.county_id = $1 and r.person = $2 and not r.narrow and not r.as_subject
         and (r.about is null or r.about <> all($3::text[])) and (f.subject_person is null or f.subject_person <> all($3::text[]))
         and f.procedure = any($4::text[]) and f.ended_on is null and c.owed and c.ended_on is null and c.due_on < $5
         and (f.organ = any($6::text[]) or exists (select from matter_read_by w
           join post_held t on t.county_id = w.county_id and t.person = w.person and t.held @> $5::date
           where w.county_id = f.county_id and w.matter_id = f.id and w.waited_for and w.person <> all($3::text[])
             and t.unit = any($6::text[])))
       group by f.county_id, f.id, f.number, f.procedure, f.state order by min(c.due_on), f.number`,
      [viewer.countyId, viewer.person, viewer.barred, procedures, viewer.today, body.units],
    ),
  )
}

/**
 * Problems past the last day of their measures that wait for the body: for a decision upon progress where someone of it
 * raised the problem, else where the problem is its own or a measure is given to someone who serves in it.
 */
export function listStalledProblems(tx: Tx, viewer: Viewer, body: SupervisingBody): Promise<StalledMatter[]> {
  const units = viewer.answersFor === 'county' ? null : viewer.answersFor
  return tx.rows<StalledMatter>(
    `with late as (
       select p.*, last.taken_on as since, measures.listed
       from problem_found p
       join lateral (select s.taken_on from matter_step_taken s where s.county_id = p.county_id and s.matter_id = p.id
         and s.step in ('decide-measures', 'progress', 'decide-progress', 'decide-closing') order by s.nth desc limit 1) last on true
       left join lateral (select s.inputs -> 'measures' as listed from matter_step_taken s where s.county_id = p.county_id and s.matter_id = p.id
         and s.step = 'measures' order by s.nth desc limit 1) measures on true
       where p.county_id = $1 and p.closed_on is null and p.due_on < $2
         and (p.responsible is null or p.responsible <> all($3::text[]))
         and ($4::text[] is null or p.unit = any($4) or p.raised_by = $5)
     ), serving as (
       select t.person from post_held t where t.county_id = $1 and t.held @> $2::date and t.unit = any($6::text[])
     )
     select l.id, l.number, 'problem' as procedure, l.state, l.since, l.due_on as "dueOn", l.unit from late l
     where case when l.state = 'reported' then l.raised_by in (select person from serving)
       else l.unit = any($6::text[])
         or exists (select from jsonb_array_elements(l.listed) m where m ->> 'person' in (select person from serving)) end
     order by l.due_on, l.number`,
    [viewer.countyId, viewer.today, viewer.barred, units, viewer.person, body.units],
  )
}
