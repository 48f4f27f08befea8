import { fromSql, usualValues } from '../finding.ts'

const PARTS = `with seen as materialized (
  select s.id, s.raised_on as on_day, s.answered_on from sign_raised s
  where s.county_id = $1 and s.raised_on between $2 and $3 and s.fallen_at is null and s.about <> all($4::text[])
    and exists (select from sign_went_to a where a.county_id = s.county_id and a.sign_id = s.id
      and (a.addressee = $5 or a.addressee = any($6::text[])))
)
select 'raised' as part, 'sign' as record, id, on_day from seen
union all select case when answered_on <= $3 then 'answered' else 'unanswered' end, 'sign', id, on_day from seen`

/** Signs that came to the viewer or his office, answered or not. */
export const signs = fromSql('signs', (_tx, studying) => ({
  rows: PARTS,
  values: [...usualValues(studying), studying.viewer.offices],
}))
