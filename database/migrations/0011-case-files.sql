-- Case files through the procedures of the book. Steps taken are never changed; who may read follows from steps and posts.
create table number_series (
  county_id integer not null references county,
  word text not null,
  year integer not null,
  last integer not null,
  primary key (county_id, word, year)
);

create table case_file (
  county_id integer not null references county,
  id uuid not null,
  version integer not null default 1,
  procedure text not null,
  -- 问责〔2026〕3号
  number text not null,
  opened_on date not null,
  opened_by text not null,
  -- The organ that conducts it; null where the procedure names none.
  organ text,
  -- Whom it is about; both null in a shell.
  subject_person text,
  subject_unit text,
  state text not null,
  ended_on date,
  primary key (county_id, id),
  unique (county_id, number),
  foreign key (county_id, opened_by) references person (county_id, number),
  foreign key (county_id, organ) references unit (county_id, number),
  foreign key (county_id, subject_person) references person (county_id, number),
  foreign key (county_id, subject_unit) references unit (county_id, number)
);
create index case_file_open on case_file (county_id, id) where ended_on is null;

create table case_step (
  county_id integer not null references county,
  case_id uuid not null,
  nth integer not null,
  step text not null,
  state text not null,
  taken_on date not null,
  by_person text not null,
  by_account uuid,
  inputs jsonb not null,
  -- Fingerprint of the procedure and id of the calendar by which it was judged, so that it can be judged so again.
  book text not null,
  calendar text not null,
  recorded_at timestamptz not null,
  primary key (county_id, case_id, nth),
  foreign key (county_id, case_id) references case_file (county_id, id),
  foreign key (county_id, by_person) references person (county_id, number)
);

-- Who may read a case file, by name, made anew from posts and steps: whoever no longer stands in a relation no longer reads.
create table case_reader (
  county_id integer not null references county,
  case_id uuid not null,
  person text not null,
  opened_on date not null,
  -- A step waits for him.
  waited_for boolean not null,
  -- He is the one it is about, to whom it was opened.
  as_subject boolean not null,
  -- It was opened to him: he reads what is for the subject, not how it was handled within.
  narrow boolean not null,
  open boolean not null,
  -- He stood in such a relation once and no longer does.
  reads boolean not null default true,
  about text,
  primary key (county_id, case_id, person),
  foreign key (county_id, case_id) references case_file (county_id, id),
  foreign key (county_id, person) references person (county_id, number)
);
create index case_reader_list on case_reader (county_id, person, open, opened_on desc, case_id desc) where reads;
create index case_reader_waiting on case_reader (county_id, person, opened_on desc, case_id desc) where waited_for;

-- Where someone is on record, by name, as having opposed or reserved in a collective decision: his own evidence.
create table dissent (
  county_id integer not null references county,
  case_id uuid not null,
  nth integer not null,
  person text not null,
  on_day date not null,
  stance text not null check (stance in ('against', 'reserved')),
  words text not null,
  primary key (county_id, case_id, nth, person),
  foreign key (county_id, case_id, nth) references case_step (county_id, case_id, nth),
  foreign key (county_id, person) references person (county_id, number)
);
create index dissent_by_person on dissent (county_id, person, on_day);

-- A clock runs on its term, its pauses and extensions; the last day is worked out anew whenever one of them or the calendar changes.
create table running_clock (
  county_id integer not null references county,
  id uuid not null,
  case_id uuid not null,
  clock text not null,
  variant text,
  started_on date not null,
  pauses jsonb not null default '[]',
  extensions jsonb not null default '[]',
  due_on date,
  provisional boolean not null,
  calendar text not null,
  ended_on date,
  -- When the last day was first seen to have passed: a breach has the day it happened and the day it was noticed.
  breach_noticed_at timestamptz,
  -- Why the last day moved when a calendar changed, in words, newest last.
  moved jsonb not null default '[]',
  primary key (county_id, id),
  foreign key (county_id, case_id) references case_file (county_id, id)
);
create index running_clock_by_case on running_clock (county_id, case_id);
create index running_clock_due on running_clock (county_id, due_on) where ended_on is null;

create table case_reading (
  county_id integer not null references county,
  case_id uuid not null,
  account_id uuid not null,
  on_day date not null,
  primary key (county_id, case_id, account_id, on_day),
  foreign key (county_id, case_id) references case_file (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id)
);

-- The number that a document of a case file was given, once and for all.
create table case_document (
  county_id integer not null references county,
  case_id uuid not null,
  document text not null,
  number text not null,
  made_on date not null,
  primary key (county_id, case_id, document),
  foreign key (county_id, case_id) references case_file (county_id, id)
);

-- A letter is of a talk or of a case file.
alter table letter add column case_id uuid;
alter table letter add foreign key (county_id, case_id) references case_file (county_id, id);

do $$
declare t text;
begin
  foreach t in array array['number_series', 'case_file', 'case_step', 'case_reader', 'dissent', 'running_clock', 'case_reading', 'case_document']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Those named as readers; never those barred by relation to whom it is about, unless it was opened to them as him.
create policy of_this_viewer on case_reader using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or reads and person = (select this_person()) and (as_subject or about is null or about <> all ((select this_barred())::text[]))
  ));
create policy of_this_viewer on case_file using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or exists (select from case_reader r where r.county_id = case_file.county_id and r.case_id = case_file.id
               and r.person = (select this_person()))
  ));
do $$
declare t text;
begin
  foreach t in array array['case_step', 'running_clock', 'case_document'] loop
    execute format('create policy of_this_viewer on %1$I using ((select this_scope()) = ''whole-database''
      or county_id = (select this_county()) and ((select this_scope()) = ''county''
        or exists (select from case_file f where f.county_id = %1$I.county_id and f.id = %1$I.case_id)))', t);
  end loop;
  foreach t in array array['number_series', 'dissent'] loop
    execute format('create policy of_the_program on %I using ((select this_scope()) = ''whole-database''
      or county_id = (select this_county()) and (select this_scope()) = ''county'')', t);
  end loop;
end $$;
create policy of_this_viewer on case_reading using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county' or account_id::text = (select this_account())
  ));

drop policy of_this_viewer on letter;
create policy of_this_viewer on letter using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or exists (select from talk t where t.county_id = letter.county_id and t.id = letter.talk_id)
    or exists (select from case_file f where f.county_id = letter.county_id and f.id = letter.case_id)
  ));
