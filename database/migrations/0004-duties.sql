-- Adopted lists, what falls due, what was done, who found it true.
create table adopted_list (
  county_id integer not null references county,
  id uuid not null,
  post_kind text not null,
  version integer not null,
  duties text[] not null check (cardinality(duties) > 0),
  from_day date not null,
  document text not null check (document <> ''),
  adopted_on date not null,
  primary key (county_id, id),
  unique (county_id, post_kind, version)
);

create table occurrence (
  county_id integer not null references county,
  id uuid not null,
  duty text not null,
  person text not null,
  unit text not null,
  period_label text not null,
  arises_on date not null,
  due_on date not null,
  provisional boolean not null default false,
  -- Set when an act for it was confirmed; late is a fact, not a lock.
  done_on date,
  -- The holder left before the last day: his successor owes it.
  lapsed_on date,
  primary key (county_id, id),
  unique (county_id, duty, person, unit, period_label),
  foreign key (county_id, person) references person (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number)
);
create index occurrence_open_by_person on occurrence (county_id, person, due_on, id)
  where done_on is null and lapsed_on is null;
create index occurrence_by_person on occurrence (county_id, person, due_on, id);
create index occurrence_by_unit on occurrence (county_id, unit, due_on, id);

create table act (
  county_id integer not null references county,
  id uuid not null,
  by_person text not null,
  unit text not null,
  duty text,
  occurrence_id uuid,
  sign_id uuid,
  on_day date not null,
  done text not null check (done <> ''),
  outcome text not null default '',
  nature text not null check (nature in ('statement', 'action')),
  recorded_at timestamptz not null,
  recorded_on date not null,
  asked_of text,
  primary key (county_id, id),
  foreign key (county_id, by_person) references person (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number),
  foreign key (county_id, occurrence_id) references occurrence (county_id, id),
  foreign key (county_id, asked_of) references person (county_id, number)
);
create index act_by_person on act (county_id, by_person, on_day desc, id desc);
create index act_by_unit on act (county_id, unit, on_day desc, id desc);
create index act_by_occurrence on act (county_id, occurrence_id) where occurrence_id is not null;
create index act_asked_of on act (county_id, asked_of, recorded_at, id) where asked_of is not null;

create table confirmation (
  county_id integer not null references county,
  act_id uuid not null,
  by_person text not null,
  on_day date not null,
  finding text not null check (finding in ('true', 'not-true')),
  words text not null default '',
  recorded_at timestamptz not null,
  primary key (county_id, act_id, by_person),
  foreign key (county_id, act_id) references act (county_id, id),
  foreign key (county_id, by_person) references person (county_id, number)
);
