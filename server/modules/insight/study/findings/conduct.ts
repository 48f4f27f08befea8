import { plusMonths } from '../../../../../engine/dates/index.ts'
import { listNumbers } from '../../../county/index.ts'
import { windowMonths } from '../../dual-duty/see-dual-duty.ts'
import { FACTS_OF_DAYS, fromSql, usualValues } from '../finding.ts'

const ABSENCES = `with standing as materialized (${FACTS_OF_DAYS}), unreported as (
  select id, on_day, person from standing where fact = 'absence-recorded' and body ->> 'reported' = 'false' and $5::text is not null
), towards as materialized (
  select person, max(on_day) as last_on from standing where fact in ('reminder-given', 'talk-held') group by person
)
select 'unreported' as part, 'fact' as record, id, on_day from unreported
union all
select case when t.last_on >= u.on_day then 'reminded' else 'left-alone' end, 'fact', u.id, u.on_day
from unreported u left join towards t on t.person = u.person`

/** Absences not reported, and whether anybody reminded or talked afterwards. */
export const absences = fromSql('absences', (_tx, studying) => ({ rows: ABSENCES, values: usualValues(studying) }))

const VIOLATIONS = `with standing as materialized (${FACTS_OF_DAYS.replace('between $2 and $3', 'between $6 and $3')}), all_of_them as (
  select id, on_day, person, body ->> 'foundBy' as found_by from standing where fact = 'violation-recorded' and $5::text is not null
), seen as (select * from all_of_them where on_day >= $2)
select 'recorded' as part, 'fact' as record, id, on_day from seen
union all select 'covert-check', 'fact', id, on_day from seen where found_by = 'covert-check'
union all select 'again', 'fact', id, on_day from seen s where exists (
  select from all_of_them b where b.person = s.person and b.on_day < s.on_day and s.on_day <= b.on_day + make_interval(months => $7::int))`

/** Violations established: seen in covert checks, again by the same person within the county's window. */
export const violations = fromSql('violations', async (tx, studying) => {
  const months = windowMonths(await listNumbers(tx, studying.viewer.countyId), studying.until)
  return { rows: VIOLATIONS, values: [...usualValues(studying), plusMonths(studying.from, -months).on, months] }
})
