-- Objections to what is asked. Of one without a name nothing is kept but the day, the page and the words: no account, no person,
-- no moment, and an id that says nothing of the time.
create table burden_objection (
  county_id integer not null references county,
  id uuid not null,
  made_on date not null,
  what text not null check (what in ('too-much', 'twice', 'not-needed')),
  page text not null check (page like '/%'),
  words text not null check (words <> ''),
  by_person text,
  -- Who answers: the office for relief of burdens, and whoever asked.
  to_office text,
  to_asker text,
  answered_on date,
  answer text check (answer <> ''),
  answered_by_unit text,
  primary key (county_id, id),
  check ((answered_on is null) = (answer is null) and (answer is null) = (answered_by_unit is null)),
  foreign key (county_id, by_person) references person (county_id, number),
  foreign key (county_id, to_office) references unit (county_id, number),
  foreign key (county_id, to_asker) references unit (county_id, number),
  foreign key (county_id, answered_by_unit) references unit (county_id, number)
);
create index burden_objection_list on burden_objection (county_id, made_on desc, id desc);

alter table burden_objection enable row level security;
alter table burden_objection force row level security;
-- His own; what his office is to answer; and what came without a name, once answered.
create policy of_this_viewer on burden_objection using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or by_person = (select this_person())
    or to_office = any ((select this_offices())::text[])
    or to_asker = any ((select this_offices())::text[])
    or by_person is null and answered_on is not null
  ));
-- Anyone may object; whoever does so under a name does it under his own.
create policy made_by_all on burden_objection for insert with check (
  county_id = (select this_county()) and (by_person is null or by_person = (select this_person()))
);
