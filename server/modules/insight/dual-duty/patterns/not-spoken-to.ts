import { LINE_RECORDS, within } from '../line-records.ts'

/**
 * 好人主义: he does things of his own, but with the people in his line who did wrong he neither talked nor was firm, and he did not
 * check the line. $11 days that are still his to act in are left out, $12 such people's happenings at the least.
 */
export const NOT_SPOKEN_TO = `with ${LINE_RECORDS}, due as (
  select * from happened h where person is not null and on_day <= $3::date - $11::int
), left_alone as (
  select d.* from due d where not exists (
    select from deed e where e.leader = d.leader and e.on_day >= d.on_day
      and (e.person = d.person or e.act = 'check-held' and e.unit is not null and ${within('e.unit', 'd.line')}))
), found as (
  select leader, array_agg(distinct id) as records, min(on_day) as since from left_alone
  group by leader having count(distinct id) >= $12::int
)
select f.leader, f.records from found f
where exists (select from deed e where e.leader = f.leader and e.on_day >= f.since)
  or exists (select from act_done a where a.county_id = $1 and a.by_person = f.leader and a.nature = 'action'
    and a.on_day between f.since and $3 and a.recorded_on <= $3)`
