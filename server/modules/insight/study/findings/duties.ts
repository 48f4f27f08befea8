import { fromSql, usualValues } from '../finding.ts'

const PARTS = `with seen as materialized (
  select id, due_on as on_day, done_on from occurrence_owed
  where county_id = $1 and due_on between $2 and $3 and person <> all($4::text[]) and $5::text is not null
)
select 'due' as part, 'occurrence' as record, id, on_day from seen
union all select case when done_on <= $3 then 'done' else 'undone' end, 'occurrence', id, on_day from seen`

/** What fell due by the adopted lists, with a result that another confirmed or without. */
export const duties = fromSql('duties', (_tx, studying) => ({ rows: PARTS, values: usualValues(studying) }))
