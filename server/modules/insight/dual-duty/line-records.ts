import type { Day } from '../../../../engine/dates/index.ts'
import { standing } from '../../conduct/index.ts'
import type { Answering } from '../../organisation/index.ts'

/** Over which days, of which leaders, for whose eyes. */
export type Looking = {
  readonly countyId: number
  readonly from: Day
  readonly until: Day
  /** Whoever is among them does not exist: neither as leader nor as the one something is about. */
  readonly barred: readonly string[]
  /** Who answered for whom, of the leaders looked at alone. */
  readonly answering: readonly Answering[]
}

/** The first ten parameters of every statement below. */
export function lineValues({ countyId, from, until, barred, answering }: Looking): unknown[] {
  return [
    countyId,
    from,
    until,
    barred,
    answering.map((it) => it.as),
    answering.map((it) => it.of),
    answering.map((it) => it.leader),
    answering.map((it) => it.line),
    answering.map((it) => it.held.from),
    answering.map((it) => it.held.until),
  ]
}

/**
 * Common tables over the records of a county, set-based, for all leaders at once.
 *
 * `standing`: facts of the days, entered by their end and not withdrawn by then.
 * `happened(leader, line, record, id, on_day, person, unit, by_others)`: violations and problems in the line a leader was in charge
 * of on that day, absences not reported in the unit he headed. Never his own, never about his kin: from these he must keep away.
 * `deed(leader, record, id, on_day, act, person, unit, problem, confirmed_by)`: what he did towards people and units: talks, reminders, checks,
 * problems handled or reported up, problems that he brought to light in his own line. Handing over is none. A deed towards somebody
 * whom the viewer must not hear of is among them, lest a leader be thought idle: what is shown leaves it out.
 */
export const LINE_RECORDS = `
answers as materialized (
  select * from unnest($5::text[], $6::text[], $7::text[], $8::text[], $9::date[], $10::date[]) as a(role, "of", leader, line, begins, ends)
), standing as materialized (
  select f.id, f.fact, f.on_day, f.person, f.by_person, f.unit, f.body from fact_entered f
  where f.county_id = $1 and f.on_day between $2 and $3 and ${standing('f', '$3')}
), kin as materialized (
  select one, other from related where county_id = $1
), met as (
  select a.leader, a.line, 'fact' as record, f.id, f.on_day, f.person, a.line as unit, f.body ->> 'foundBy' <> 'self-found' as by_others
  from standing f join answers a on a.role = 'person' and a."of" = f.person
    and f.on_day >= a.begins and (a.ends is null or f.on_day < a.ends)
  where f.fact = 'violation-recorded'
  union all
  select a.leader, a.line, 'fact', f.id, f.on_day, f.person, f.unit, false
  from standing f join answers a on a.role = 'head' and a."of" = f.unit
    and f.on_day >= a.begins and (a.ends is null or f.on_day < a.ends)
  where f.fact = 'absence-recorded' and f.body ->> 'reported' = 'false'
  union all
  select a.leader, a.line, 'problem', p.id, p.found_on, null, p.unit, true
  from problem_found p join answers a on a.role = 'unit' and a."of" = p.unit
    and p.found_on >= a.begins and (a.ends is null or p.found_on < a.ends)
  where p.county_id = $1 and p.found_on between $2 and $3 and p.recorded_on <= $3 and p.source <> 'self-found'
    and coalesce(p.responsible <> all($4::text[]), true)
), happened as materialized (
  select * from met where person is distinct from leader and coalesce(person <> all($4::text[]), true)
    and not exists (select from kin where kin.one = met.leader and kin.other = met.person)
), deed as materialized (
  select f.by_person as leader, 'fact' as record, f.id, f.on_day, f.fact as act, f.person, f.unit, f.body ->> 'problem' as problem,
    f.body ->> 'confirmedBy' as confirmed_by
  from standing f
  where (f.fact in ('talk-held', 'reminder-given', 'check-held')
      or f.fact = 'problem-acted-on' and f.body ->> 'act' <> 'handed-over')
    and f.by_person in (select leader from answers)
  union all
  select p.raised_by, 'problem', p.id, p.found_on, 'problem-found', null, p.unit, p.known_as, null
  from problem_found p join answers a on a.role = 'unit' and a."of" = p.unit and a.leader = p.raised_by
    and p.found_on >= a.begins and (a.ends is null or p.found_on < a.ends)
  where p.county_id = $1 and p.found_on between $2 and $3 and p.recorded_on <= $3 and p.source = 'self-found'
)`

/** Within a line: the unit itself or one below it. */
export const within = (unit: string, line: string) =>
  `exists (select from unit_placed inner_unit join unit_placed outer_unit on outer_unit.county_id = $1 and outer_unit.number = ${line}
     where inner_unit.county_id = $1 and inner_unit.number = ${unit} and inner_unit.path like outer_unit.path || '%')`
