import { LINE_RECORDS } from '../line-records.ts'

/**
 * 甩手掌柜: things came to light in his line through others, and from the first of them on he did nothing himself: no deed, no act
 * that is an action. $11 days that are still his to act in are left out, $12 happenings at the least.
 */
export const NOTHING_DONE = `with ${LINE_RECORDS}, due as (
  select * from happened where by_others and on_day <= $3::date - $11::int
), begun as (
  select leader, min(on_day) as since from due group by leader having count(distinct id) >= $12::int
)
select d.leader, array_agg(distinct d.id) as records from due d join begun b on b.leader = d.leader
where not exists (select from deed e where e.leader = b.leader and e.on_day >= b.since)
  and not exists (select from act_done a where a.county_id = $1 and a.by_person = b.leader and a.nature = 'action'
    and a.on_day between b.since and $3 and a.recorded_on <= $3)
group by d.leader`
