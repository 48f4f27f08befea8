import { LINE_RECORDS } from '../line-records.ts'

/**
 * 看客心态: he was recorded as seeing an absence or knowing of a problem, and did nothing about it afterwards. $11 days, and up to
 * day $13 for a problem, are still his to act in; $12 such things at the least.
 */
export const SEEN_AND_LEFT = `with ${LINE_RECORDS}, saw as (
  select by_person as leader, (body ->> 'absence')::uuid as absence, on_day from standing where fact = 'absence-seen'
  union
  select seer, f.id, f.on_day from standing f cross join lateral jsonb_array_elements_text(f.body -> 'seenBy') as seer
  where f.fact = 'absence-recorded'
), absence as (
  select s.leader, f.id, min(s.on_day) as on_day, f.person from saw s join standing f on f.id = s.absence
  where f.fact = 'absence-recorded' and f.body ->> 'reported' = 'false' and f.person <> s.leader and f.person <> all($4::text[])
  group by s.leader, f.id, f.person having min(s.on_day) <= $3::date - $11::int
), problem_known as (
  select distinct on (by_person, body ->> 'problem') by_person as leader, id, on_day, body ->> 'problem' as problem
  from standing where fact = 'problem-known' order by by_person, body ->> 'problem', on_day, id
), idle as (
  select a.leader, a.id, a.on_day from absence a where not exists (
    select from standing e where e.by_person = a.leader and e.on_day >= a.on_day
      and (e.person = a.person and e.fact in ('talk-held', 'reminder-given', 'check-held')
        or e.fact = 'reminder-given' and e.body ->> 'about' = 'absence'))
    and not exists (select from kin where kin.one = a.leader and kin.other = a.person)
  union all
  select k.leader, k.id, k.on_day from problem_known k where k.on_day <= $13::date and not exists (
    select from standing e where e.by_person = k.leader and e.fact = 'problem-acted-on' and e.body ->> 'problem' = k.problem
      and e.on_day >= k.on_day)
)
select i.leader, array_agg(distinct i.id) as records from idle i
where exists (select from answers a where a.leader = i.leader and i.on_day >= a.begins and (a.ends is null or i.on_day < a.ends))
group by i.leader having count(distinct i.id) >= $12::int`
