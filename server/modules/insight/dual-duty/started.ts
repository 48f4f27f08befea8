import type { Day } from '../../../../engine/dates/index.ts'
import { LINE_RECORDS } from './line-records.ts'

/**
 * M13, deed by deed. A deed is *after* where, on its day or up to $12 months before, something in the leader's line was on record about
 * the same person or unit, or where he heard of the problem from others; else he *started* it himself. A check counts once somebody
 * else confirmed it. Days before $11 only lead up to it. The latest thing before a deed is looked up along the days (`since`): each
 * deed held against each happening would grow with the square.
 */
const JUDGED = `with ${LINE_RECORDS}, trail as (
  select leader, on_day, person, null::text as unit, null::uuid as deed, on_day as befell from happened where person is not null
  union all select leader, on_day, null, unit, null, on_day from happened where person is null
  union all select leader, on_day, person, null, id, null from deed where person is not null and on_day >= $11
  union all select leader, on_day, null, unit, id, null from deed where unit is not null and on_day >= $11
), since as (
  select leader, deed, on_day, max(befell) over (partition by leader, person, unit order by on_day) as befell from trail
), led_to as materialized (
  select leader, deed from since where deed is not null and befell > on_day - make_interval(months => $12::int)
), observed as materialized (
  select by_person as leader, body ->> 'problem' as problem from standing
  where fact = 'problem-known' and body ->> 'how' = 'own-observation'
), judged as (
  select d.*, (d.leader, d.id) in (select leader, deed from led_to)
    or d.act = 'problem-acted-on' and (d.leader, d.problem) not in (select leader, problem from observed) as after
  from deed d where d.on_day >= $11 and coalesce(d.person <> all($4::text[]), true)
    and (d.act <> 'check-held' or d.confirmed_by <> d.leader)
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
  readonly on_day: Day
  readonly what: 'deed' | 'happened'
  readonly started: boolean
}
