import { fromSql, usualValues } from '../finding.ts'

const PARTS = `with mine as materialized (
  select f.id, f.procedure from matter_read_by r join matter_kept f on f.county_id = r.county_id and f.id = r.matter_id
  where r.county_id = $1 and r.person = $5 and not r.as_subject and (r.about is null or r.about <> all($4::text[]))
), taken as (
  select m.id, m.procedure, s.step, s.taken_on as on_day, s.inputs from mine m
  join matter_step_taken s on s.county_id = $1 and s.matter_id = m.id where s.taken_on between $2 and $3
)
select distinct on (part, id) part, 'matter' as record, id, on_day from (
  select 'accountability' as part, id, on_day from taken where procedure = 'accountability' and step = 'decide'
  union all select 'form-' || (inputs ->> 'form'), id, on_day from taken where inputs ->> 'form' in ('1', '2', '3', '4')
  union all select 'formed', id, on_day from taken where inputs ->> 'form' in ('1', '2', '3', '4')
  union all select 'session', id, on_day from taken where procedure = 'on-site-session' and step = 'plan'
  union all select 'pressed', id, on_day from taken where procedure = 'press' and step = 'sign'
  union all select 'pressed-again', id, on_day from taken where procedure = 'press' and step = 'press-again'
) parts order by part, id, on_day`

/** Matters that the viewer reads: decisions with their form, on-site sessions, pressing letters. */
export const matters = fromSql('matters', (_tx, studying) => ({ rows: PARTS, values: usualValues(studying) }))
