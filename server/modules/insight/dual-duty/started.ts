import { LINE_RECORDS } from './line-records.ts'

/**
 * M13, deed by deed. A deed is *after* where, on its day or up to $12 months before, something in the leader's line was on record about
 * the same person or unit, or where he heard of the problem from others; else he *started* it himself. A check counts once somebody
 * else confirmed it. Days before $11 only lead up to it.
 */
const JUDGED = `with ${LINE_RECORDS}, judged as (
  select d.*, exists (
    select from happened h where h.leader = d.leader and h.on_day <= d.on_day and h.on_day > d.on_day - make_interval(months => $12::int)
      and (h.person = d.person or h.person is null and h.unit = d.unit)
  ) or d.act = 'problem-acted-on' and not exists (
    select from standing k where k.fact = 'problem-known' and k.by_person = d.leader and k.body ->> 'problem' = d.problem
      and k.body ->> 'how' = 'own-observation'
  ) as after
  from deed d where d.on_day >= $11 and coalesce(d.person <> all($4::text[]), true)
    and (d.act <> 'check-held' or exists (select from standing c where c.id = d.id
      and c.body ->> 'confirmedBy' is not null and c.body ->> 'confirmedBy' <> d.leader))
)`

/** How often, leader by leader and quarter by quarter. */
export const STARTED_COUNTS = `${JUDGED}, counted as (
  select leader, date_trunc('quarter', on_day)::date as quarter, id, 'deed' as what, after from judged
  union
  select leader, date_trunc('quarter', on_day)::date, id, 'happened', false from happened where on_day >= $11
)
select leader, quarter, count(*) filter (where what = 'happened') as happened,
  count(*) filter (where what = 'deed' and not after) as started, count(*) filter (where after) as after
from counted group by leader, quarter order by leader, quarter`

/** The records themselves. */
export const STARTED_RECORDS = `${JUDGED}
select record, id, on_day, 'deed' as what, not after as started from judged
union
select record, id, on_day, 'happened', false from happened where on_day >= $11`

export type StartedCount = {
  readonly leader: string
  readonly quarter: string
  readonly happened: number
  readonly started: number
  readonly after: number
}
export type StartedRecord = {
  readonly record: 'fact' | 'problem'
  readonly id: string
  readonly what: 'deed' | 'happened'
  readonly started: boolean
}
