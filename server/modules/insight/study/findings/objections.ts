import { fromSql, usualValues } from '../finding.ts'

const PARTS = `with seen as materialized (
  select id, made_on as on_day, answered_on from burden_objection
  where county_id = $1 and made_on between $2 and $3
    and (by_person = $5 or to_office = any($6::text[]) or to_asker = any($6::text[]) or by_person is null and answered_on is not null)
    and coalesce(by_person <> all($4::text[]), true)
)
select 'made' as part, 'objection' as record, id, on_day from seen
union all select 'answered', 'objection', id, on_day from seen where answered_on <= $3`

/** Objections that too much is asked, as far as the viewer may read them. */
export const objections = fromSql('objections', (_tx, studying) => ({
  rows: PARTS,
  values: [...usualValues(studying), studying.viewer.offices],
}))
