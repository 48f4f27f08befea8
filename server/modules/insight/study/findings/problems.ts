import { fromSql, usualValues } from '../finding.ts'

const PARTS = `with seen as materialized (
  select p.id, p.found_on as on_day, p.source, f.ended_on as closed_on, p.class <> 'other' and exists (
      select from problem before join matter b on b.county_id = before.county_id and b.id = before.id
      where before.county_id = $1 and before.unit = p.unit and before.class = p.class and b.ended_on < p.found_on
    ) as relapsed
  from problem p join matter f on f.county_id = p.county_id and f.id = p.id where p.county_id = $1 and p.found_on between $2 and $3 and p.recorded_on <= $3
    and coalesce(p.responsible <> all($4::text[]), true) and $5::text is not null
)
select 'found' as part, 'problem' as record, id, on_day from seen
union all select case when source = 'self-found' then 'self-found' else 'by-others' end, 'problem', id, on_day from seen
union all select case when closed_on <= $3 then 'closed' else 'open' end, 'problem', id, on_day from seen
union all select 'relapsed', 'problem', id, on_day from seen where relapsed`

/** Problems found: by the unit itself or by others, closed on a result or not, of a class that had been closed there before. */
export const problems = fromSql('problems', (_tx, studying) => ({ rows: PARTS, values: usualValues(studying) }))
