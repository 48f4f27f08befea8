-- Problems: found, measures approved once, progress approved apart, closed on a result, looked at again. Steps are only added.
create table problem (
  county_id integer not null references county,
  id uuid not null,
  version integer not null default 1,
  -- WT〔2026〕3号
  number text not null,
  unit text not null,
  -- Who headed the unit on the day it was found.
  responsible text,
  class text not null,
  source text not null,
  -- Of the document it came with, or under which it was known before.
  source_number text not null,
  -- Under this number its facts stand: an earlier one where it was on record before, else its own.
  known_as text not null,
  found_by text not null,
  found_on date not null,
  recorded_on date not null,
  raised_by text not null,
  what text not null,
  state text not null default 'found' check (state in ('found', 'proposed', 'working', 'progressed', 'asked', 'closed')),
  closed_on date,
  -- The nearest last day of the measures that were approved.
  due_on date,
  primary key (county_id, id),
  unique (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number),
  foreign key (county_id, responsible) references person (county_id, number),
  foreign key (county_id, raised_by) references person (county_id, number)
);
create index problem_list on problem (county_id, found_on desc, id desc);
create index problem_by_unit on problem (county_id, unit, class, found_on);

create table problem_step (
  county_id integer not null references county,
  problem_id uuid not null,
  nth integer not null,
  step text not null,
  by_person text not null,
  on_day date not null,
  recorded_on date not null,
  recorded_at timestamptz not null,
  body jsonb not null,
  primary key (county_id, problem_id, nth),
  foreign key (county_id, problem_id) references problem (county_id, id),
  foreign key (county_id, by_person) references person (county_id, number)
);

alter table problem enable row level security;
alter table problem force row level security;
alter table problem_step enable row level security;
alter table problem_step force row level security;

-- Never an administrator, and nobody related to whoever headed the unit; he himself reads it.
create policy of_this_viewer on problem using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or (select this_person()) is not null and (responsible is null or responsible = (select this_person())
      or responsible <> all ((select this_barred())::text[]))
  ));
create policy of_this_viewer on problem_step using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or exists (select from problem p where p.county_id = problem_step.county_id and p.id = problem_step.problem_id)
  ));
