import { fromSql, usualValues } from '../finding.ts'

const PARTS = `with seen as materialized (
  select a.id, a.on_day, a.nature, c.finding from act a
  left join lateral (select finding from confirmation c where c.county_id = a.county_id and c.act_id = a.id and c.on_day <= $3
    order by c.recorded_at desc limit 1) c on true
  where a.county_id = $1 and a.on_day between $2 and $3 and a.recorded_on <= $3 and a.sign_id is null
    and a.by_person <> all($4::text[]) and $5::text is not null
)
select 'recorded' as part, 'act' as record, id, on_day from seen
union all select nature, 'act', id, on_day from seen
union all select case finding when 'true' then 'confirmed' when 'not-true' then 'not-true' else 'unconfirmed' end, 'act', id, on_day
  from seen where nature = 'action'`

/** 唱功与实功: statements and actions, and what another found of the actions. Acts for a sign are never counted: they would tell of it. */
export const acts = fromSql('acts', PARTS, usualValues)
