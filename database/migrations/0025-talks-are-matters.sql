-- Talks become matters: each keeps its id, what was done of it becomes its steps, and whoever reads it goes on reading it.
select set_config('liangze.scope', 'whole-database', true);

create temporary table moved on commit drop as
select t.*, '{"heart": "谈心谈话", "ask": "约谈", "reminder": "提醒谈话"}'::jsonb ->> t.kind as word,
  extract(year from t.prepared_on)::integer as year,
  row_number() over (partition by t.county_id, t.kind, extract(year from t.prepared_on) order by t.prepared_on, t.id)::integer as nth,
  case
    when t.held_on is null then case when t.not_needed_on is null then 'prepared' else 'not-needed' end
    when t.from_signed_at is not null and (t.to_signed_at is not null or t.to_signed_on_paper)
      then case when t.revisit_found = '' then 'signed' else 'revisited' end
    when t.from_signed_at is not null then 'talker-signed'
    when t.to_signed_at is not null then 'own-signed'
    else 'held'
  end as state
from talk t;

insert into matter (county_id, id, version, procedure, number, opened_on, opened_by, organ, subject_person, subject_unit, state,
  ended_on, from_kind, from_id, planned_on)
select county_id, id, version, 'talk-' || kind, word || '〔' || year || '〕' || nth || '号', prepared_on, prepared_by, null, to_person, null,
  state,
  case state when 'not-needed' then not_needed_on when 'revisited' then coalesce(revisit_on, held_on) end,
  case when sign_id is null then null else 'sign' end, sign_id,
  case when held_on is null then planned_on else revisit_on end
from moved;

insert into number_series (county_id, word, year, last)
select county_id, word, year, max(nth) from moved group by county_id, word, year;

-- In the order in which they were taken; how it was judged then is not on record.
insert into matter_step (county_id, matter_id, nth, step, state, taken_on, by_person, by_account, inputs, book, calendar, recorded_at)
select m.county_id, m.id, row_number() over (partition by m.county_id, m.id order by s.place, s.at)::integer, s.step, s.state,
  (s.at at time zone 'Asia/Shanghai')::date, s.by_person, null, jsonb_strip_nulls(s.inputs), 'before-0.4.0', 'before-0.4.0', s.at
from moved m
cross join lateral (values
  (1, 'prepare', 'prepared', m.prepared_on::timestamp at time zone 'Asia/Shanghai', m.prepared_by, jsonb_build_object(
    'to', m.to_person, 'basis', m.basis, 'reason', m.reason, 'points', nullif(m.points, ''), 'with', m.with_person,
    'plannedOn', m.planned_on, 'place', nullif(m.place, ''))),
  (2, 'entrust', 'prepared', case when m.from_person <> m.prepared_by then m.prepared_on::timestamp at time zone 'Asia/Shanghai' end,
    m.prepared_by, jsonb_build_object('entrustedTo', m.from_person)),
  (3, 'drop', 'not-needed', m.not_needed_on::timestamp at time zone 'Asia/Shanghai', null, '{}'::jsonb),
  (4, 'hold', 'held', m.held_on::timestamp at time zone 'Asia/Shanghai', m.from_person, jsonb_build_object(
    'heldOn', m.held_on, 'said', nullif(m.points, ''), 'reply', nullif(m.reply, ''), 'undertaking', nullif(m.undertaking, ''),
    'revisitOn', m.revisit_on)),
  (5, 'sign', case when m.to_signed_on_paper or m.to_signed_at < m.from_signed_at then 'signed' else 'talker-signed' end,
    m.from_signed_at, m.from_person, case when m.to_signed_on_paper then '{"signedOnPaper": true}'::jsonb else '{}'::jsonb end),
  (5, 'sign-own', case when m.from_signed_at <= m.to_signed_at then 'signed' else 'own-signed' end, m.to_signed_at, m.to_person,
    '{}'::jsonb),
  (6, 'revisit', 'revisited', case when m.revisit_found <> '' then
    coalesce(m.revisit_on, m.held_on)::timestamp at time zone 'Asia/Shanghai' end, m.from_person,
    jsonb_build_object('found', m.revisit_found))
) as s (place, step, state, at, by_person, inputs)
where s.at is not null;

insert into matter_reader (county_id, matter_id, person, opened_on, waited_for, reads, as_subject, narrow, open, about)
select m.county_id, m.id, r.person, m.prepared_on,
  bool_or(case r.as_what
    when 'talker' then m.state in ('prepared', 'held', 'own-signed') or m.state = 'signed' and m.revisit_on <= current_date
    when 'subject' then m.state in ('held', 'talker-signed')
    else false end),
  true, bool_or(r.as_what = 'subject'), bool_and(r.as_what = 'subject'), m.state not in ('not-needed', 'revisited'), m.to_person
from moved m
cross join lateral (values
  (m.from_person, 'talker'), (m.prepared_by, 'opener'), (m.with_person, 'beside'),
  (case when m.held_on is not null then m.to_person end, 'subject')
) as r (person, as_what)
where r.person is not null
group by m.county_id, m.id, r.person, m.prepared_on, m.state, m.to_person, m.revisit_on;

-- The papers of a talk are those of its matter; what could not be told of one, nobody but its maker has.
update letter l set matter_id = talk_id where exists (select from matter m where m.county_id = l.county_id and m.id = l.talk_id);
-- Without a policy no row is there to be changed: it goes last.
drop policy of_this_viewer on letter;
alter table letter drop column talk_id;
create policy of_this_viewer on letter using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or exists (select from matter m where m.county_id = letter.county_id and m.id = letter.matter_id)
    or matter_id is null and made_by::text = (select this_account())
  ));

drop table talk;
