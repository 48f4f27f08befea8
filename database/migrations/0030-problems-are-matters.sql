-- Problems become matters: each keeps its id and number, its steps become those of the matter, `problem` keeps what the first leaves.

-- What views and policies make of these tables they make anew when the migrations are through.
drop view if exists problem_found, problem_step_taken, act_done;
drop policy if exists of_this_viewer on act;
drop policy if exists of_its_problem on act;

-- Where a unit works on it itself, the day on which it arose there: the kin of whoever headed it that day are kept out.
alter table matter add column arose_on date;

update matter set from_kind = 'matter' where from_kind = 'problem';
alter table matter drop constraint matter_from_kind_check, add check (from_kind in ('sign', 'matter'));

create temporary table moved on commit drop as
select p.*,
  coalesce((select max(s.taken_on) from matter_step s where s.county_id = p.county_id and s.matter_id = p.from_matter and s.step = 'hand-over'),
    p.recorded_on) as opened_on,
  case when p.state = 'working' and (select s.step from problem_step s where s.county_id = p.county_id and s.problem_id = p.id
      and s.step in ('decide-measures', 'progress', 'decide-progress') order by s.nth desc limit 1) = 'progress'
    then 'reported' else p.state end as stands
from problem p;

-- What it came back from: the last of its class in its unit that was closed when it was found.
insert into matter (county_id, id, version, procedure, number, opened_on, opened_by, organ, subject_person, subject_unit, state, ended_on,
  from_kind, from_id, from_nth, planned_on, arose_on)
select m.county_id, m.id, m.version, 'problem', m.number, m.opened_on, m.raised_by, null, null, m.unit, m.stands, m.closed_on,
  case when m.from_matter is not null or before.id is not null then 'matter' end, coalesce(m.from_matter, before.id), m.from_nth,
  m.due_on, m.found_on
from moved m left join lateral (
  select b.id from moved b where m.from_matter is null and b.county_id = m.county_id and b.unit = m.unit and b.class = m.class
    and b.class <> 'other' and b.id <> m.id and b.closed_on <= m.found_on order by b.closed_on desc, b.id limit 1
) before on true;

-- The raising first, then what was done, in its order; how it was judged then is not on record.
insert into matter_step (county_id, matter_id, nth, step, state, taken_on, by_person, by_account, inputs, book, calendar, recorded_at)
select county_id, id, 1, 'raise', 'found', opened_on, raised_by, null, jsonb_strip_nulls(jsonb_build_object('what', what, 'source', source,
    'sourceNumber', nullif(source_number, ''), 'unit', unit, 'class', class, 'foundBy', found_by, 'foundOn', found_on)),
  'before-0.4.0', 'before-0.4.0', opened_on::timestamp at time zone 'Asia/Shanghai'
from moved;

with taken as (
  select s.*, s.body ->> 'agreed' = 'yes' as yes, nullif(s.body ->> 'words', '') as words from problem_step s
), led as (
  select t.*, case t.step
    when 'measures' then 'proposed'
    when 'decide-measures' then case when yes then 'working' else 'found' end
    when 'progress' then 'reported'
    when 'decide-progress' then case when yes then 'progressed' else 'working' end
    when 'ask-closing' then 'asked'
    when 'decide-closing' then case when yes then 'closed' else 'progressed' end
  end as state from taken t
)
insert into matter_step (county_id, matter_id, nth, step, state, taken_on, by_person, by_account, inputs, book, calendar, recorded_at)
select county_id, problem_id, nth + 1, step,
  -- To know of it and to look again leave it where it stood.
  coalesce((array_agg(state) filter (where state is not null) over stood)[count(state) over stood], 'found'),
  recorded_on, by_person, null, jsonb_strip_nulls(case step
    when 'known' then jsonb_build_object('knownOn', on_day)
    when 'measures' then jsonb_build_object('measures', (
      select jsonb_agg(jsonb_build_object('what', m ->> 'what', 'person', m ->> 'who', 'dueOn', m ->> 'dueOn') order by at)
      from jsonb_array_elements(body -> 'measures') with ordinality as listed(m, at)))
    when 'decide-measures' then jsonb_build_object('measuresAgreed', body ->> 'agreed', 'measuresWords', words)
    when 'progress' then jsonb_build_object('done', body ->> 'done', 'doneOn', on_day)
    when 'decide-progress' then jsonb_build_object('progressAgreed', body ->> 'agreed', 'progressWords', words)
    when 'ask-closing' then jsonb_build_object('changed', body ->> 'changed', 'knownBy', body ->> 'knownBy',
      'evidence', nullif(body ->> 'evidence', ''))
    when 'decide-closing' then jsonb_build_object('closingAgreed', body ->> 'agreed', 'closingWords', words)
    when 'revisit' then jsonb_build_object('holds', body ->> 'holds', 'finding', body ->> 'finding', 'lookedOn', on_day)
  end), 'before-0.4.0', 'before-0.4.0', recorded_at
from led window stood as (partition by county_id, problem_id order by nth);

-- Whoever raised one and whoever has a measure; those who answer for its unit are found from posts when the program starts.
insert into matter_reader (county_id, matter_id, person, opened_on, waited_for, reads, as_subject, narrow, open, about)
select m.county_id, m.id, r.person, m.opened_on,
  bool_or(m.stands = 'reported' and r.as_what = 'raiser' or m.stands = 'working' and r.as_what = 'owner'),
  true, false, false, m.stands <> 'closed', nullif(m.responsible, r.person)
from moved m cross join lateral (
  select m.raised_by as person, 'raiser' as as_what
  union all
  select owner ->> 'person', 'owner' from jsonb_array_elements((
    select s.inputs -> 'measures' from matter_step s where s.county_id = m.county_id and s.matter_id = m.id and s.step = 'measures'
    order by s.nth desc limit 1)) owner
) r group by m.county_id, m.id, r.person, m.opened_on, m.stands, m.responsible;

-- An act in person about a problem is one about its matter.
update act set matter_id = problem_id, problem_id = null where problem_id is not null;
alter table act drop column problem_id, add check (handed_to is null or matter_id is not null);

drop table problem_step;
alter table problem drop column version, drop column number, drop column found_by, drop column what, drop column state,
  drop column closed_on, drop column due_on, drop column from_matter, drop column from_nth,
  add foreign key (county_id, id) references matter (county_id, id);
