import type pg from 'pg'
import type { Day } from '../../engine/dates/index.ts'

export type Size = { readonly occurrences: number; readonly acts: number; readonly signs: number }

const YEARS = 5
const WEEKS = YEARS * 52

/** Ids that run with time as the program's own do, so that the newest rows lie together in an index. */
const idAt = (moment: string) =>
  `overlay(gen_random_uuid()::text placing substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-7' from 1 for 15)::uuid
   from (select lpad(to_hex((extract(epoch from ${moment}) * 1000)::bigint), 12, '0') as h) made`

/** The same for every run: a number from 0 to 99 that follows from what a row says. */
const chance = (words: string) => `(abs(hashtext(${words})) % 100)`

/**
 * Rows up to the size, spread over everyone who holds a post on the day and over five years, written set by set past the program:
 * what is due is mostly done, what is done mostly confirmed, what was raised mostly answered. Call as a superuser.
 */
export async function fillCounty(client: pg.ClientBase, countyId: number, today: Day, size: Size): Promise<void> {
  await client.query(
    `create temporary table holder as
    select row_number() over (order by person, unit) as n, person, unit,
      (select min(o.person) from tenure o where o.county_id = $1 and o.superseded_at is null and o.held @> $2::date
         and o.unit in (t.unit, u.superior) and o.person <> t.person) as asks
    from tenure t join unit u on u.county_id = t.county_id and u.number = t.unit
    where t.county_id = $1 and t.superseded_at is null and t.held @> $2::date`,
    [countyId, today],
  )
  await client.query('analyze holder')
  await fillOccurrences(client, countyId, today, size.occurrences)
  await fillActs(client, countyId, today, size.acts)
  await fillSigns(client, countyId, today, size.signs)
  await client.query('vacuum analyze')
}

async function missing(client: pg.ClientBase, countyId: number, table: string, wanted: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from ${table} where county_id = $1`,
    [countyId],
  )
  return Math.max(0, wanted - (rows[0]?.count ?? 0))
}

/** Weekly duties, as many a person as it takes; three in a hundred of the past are still open. */
async function fillOccurrences(client: pg.ClientBase, countyId: number, today: Day, wanted: number): Promise<void> {
  const count = await missing(client, countyId, 'occurrence', wanted)
  await client.query(
    `insert into occurrence (county_id, id, duty, person, unit, period_label, arises_on, due_on, done_on)
     select $1, (select ${idAt('due::timestamptz')}), duty, person, unit, label, due - 7, due,
       case when ${chance('person || duty || label')} < case when due < $2::date - 14 then 97 when due < $2 then 70 else 10 end
            then least(due - ${chance('label || person')} / 10, $2::date) end
     from (select h.person, h.unit, d.duty, '第' || w.week || '周' as label,
             $2::date + 28 - 7 * w.week - (abs(hashtext(h.person || d.duty)) % 7)::int as due
           from holder h
           cross join unnest(array['H01','H02','H03','H04','L01','L02','L03','M01']) with ordinality as d(duty, nth)
           cross join generate_series(0, ${WEEKS} - 1) as w(week)
           order by d.nth, w.week, h.n limit $3) laid
     order by laid.due`,
    [countyId, today, count],
  )
}

/** Acts for what was done: most looked into by another, those of the last fortnight still waiting. */
async function fillActs(client: pg.ClientBase, countyId: number, today: Day, wanted: number): Promise<void> {
  const count = await missing(client, countyId, 'act', wanted)
  await client.query(
    `insert into act (county_id, id, by_person, unit, duty, occurrence_id, on_day, done, outcome, nature, recorded_at, recorded_on, asked_of)
     select $1, (select ${idAt('done_on::timestamptz')}), person, unit, duty, occurrence, done_on,
       '到分管的股室和联系的村逐一了解责任落实情况,当面指出台账不全、报备不及时两个问题,' || label || '前整改',
       '两个问题都已改正', case when ${chance('person || label')} < 40 then 'statement' else 'action' end,
       done_on::timestamptz, done_on, asks
     from (select o.person, o.unit, o.duty, o.id as occurrence, o.done_on, o.period_label as label, h.asks
           from occurrence o join holder h on h.person = o.person and h.unit = o.unit
           where o.county_id = $1 and o.done_on <= $2
             and not exists (select from act a where a.county_id = o.county_id and a.occurrence_id = o.id)
           order by hashtext(o.person || o.duty || o.period_label) limit $3) chosen
     order by chosen.done_on`,
    [countyId, today, count],
  )
  await client.query(
    `insert into confirmation (county_id, act_id, by_person, on_day, finding, recorded_at)
     select county_id, id, asked_of, on_day + 3, 'true', (on_day + 3)::timestamptz from act a
     where county_id = $1 and asked_of is not null and on_day < $2::date - 14 and ${chance('by_person || duty || on_day::text')} < 97
     on conflict do nothing`,
    [countyId, today],
  )
  await client.query(
    'update act a set found = true from confirmation c where a.county_id = $1 and c.county_id = $1 and c.act_id = a.id and not a.found',
    [countyId],
  )
}

/** One unreported absence a sign; to the one who answers, and every second one to the supervision office as well. */
async function fillSigns(client: pg.ClientBase, countyId: number, today: Day, wanted: number): Promise<void> {
  const count = await missing(client, countyId, 'sign', wanted)
  await client.query(
    `create temporary table raised as
     select $1::int as county_id, (select ${idAt('on_day::timestamptz')}) as fact_id, (select ${idAt('on_day::timestamptz')}) as id, *
     from (select h.n, h.person, h.unit, h.asks, $2::date - (w.nth * 31 + h.n % 31)::int as on_day
           from holder h cross join generate_series(0, ${YEARS * 12} - 1) as w(nth) where h.asks is not null
           order by hashtext(h.person || w.nth) limit $3) chosen`,
    [countyId, today, count],
  )
  await client.query(
    `insert into fact (county_id, id, fact, on_day, recorded_on, person, unit, body, said_hash, entered_at)
     select county_id, fact_id, 'absence-recorded', on_day, on_day, person, unit,
       jsonb_build_object('fact', 'absence-recorded', 'person', person, 'unit', unit, 'reported', false, 'seenBy', jsonb_build_array(asks)),
       md5(fact_id::text), on_day::timestamptz from raised order by raised.on_day`,
  )
  await client.query(
    `insert into sign (county_id, id, raised_on, sign, about, unit, because, under, words, noticed_at, answered_on, answer_due_on)
     select r.county_id, id, on_day, 'absence-unreported', person, unit, array[fact_id], u.under,
       on_day || ',' || person || '外出没有事先报备。请当面提醒,并要求今后外出前报告去向和代为主持的人。',
       on_day::timestamptz, case when ${chance('person || on_day::text')} < 93 then on_day + 3 end, on_day + 7
     from raised r cross join (select under from sign where sign = 'absence-unreported' limit 1) u order by r.on_day
     on conflict do nothing`,
  )
  await client.query(
    `insert into sign_addressee (county_id, sign_id, addressee, is_office, step, since, raised_on, open)
     select r.county_id, r.id, a.addressee, a.is_office, 0, r.on_day, r.on_day, s.answered_on is null
     from raised r join sign s on s.county_id = r.county_id and s.id = r.id
     cross join lateral (select r.asks, false union all
       select o.number, true from unit o where o.county_id = r.county_id and o.name like '%党风政风监督室' and r.n % 2 = 0) as a(addressee, is_office)
     order by r.on_day`,
  )
}
