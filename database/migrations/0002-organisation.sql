-- Units, people, who held which post when. Periods are half-open dateranges; a correction supersedes, nothing is overwritten.
create table unit (
  county_id integer not null references county,
  number text not null,
  name text not null,
  name_key text not null,
  kind text not null,
  superior text,
  -- Numbers from the root to this unit, each followed by '/': 'U1/D2/D2S1/'.
  path text not null,
  primary key (county_id, number),
  foreign key (county_id, superior) references unit (county_id, number) deferrable initially deferred
);
create index unit_by_superior on unit (county_id, superior);

create table person (
  county_id integer not null references county,
  number text not null,
  name text not null,
  -- Pinyin initials and full pinyin, for finding by keyboard.
  name_key text not null,
  born text,
  rank text,
  managed_by text not null check (managed_by in ('county', 'city')),
  primary key (county_id, number)
);

create table tenure (
  county_id integer not null references county,
  id uuid not null,
  person text not null,
  unit text not null,
  post text not null,
  held daterange not null check (not isempty(held)),
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by uuid,
  primary key (county_id, id),
  foreign key (county_id, person) references person (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number)
);
create index tenure_by_unit on tenure (county_id, unit) where superseded_at is null;
create index tenure_by_person on tenure (county_id, person) where superseded_at is null;

-- A single seat (局长, 党委书记) has one holder on a day: the database itself refuses a second.
create table seat (
  county_id integer not null references county,
  tenure_id uuid not null,
  unit text not null,
  seat text not null,
  held daterange not null check (not isempty(held)),
  in_force boolean not null default true,
  primary key (county_id, tenure_id, seat),
  foreign key (county_id, tenure_id) references tenure (county_id, id) deferrable initially deferred,
  constraint single_seat exclude using gist (county_id with =, unit with =, seat with =, held with &&) where (in_force)
);

create table charge (
  county_id integer not null references county,
  id uuid not null,
  leader text not null,
  unit text not null,
  held daterange not null check (not isempty(held)),
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by uuid,
  primary key (county_id, id),
  foreign key (county_id, leader) references person (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number)
);
create index charge_by_unit on charge (county_id, unit) where superseded_at is null;
create index charge_by_leader on charge (county_id, leader) where superseded_at is null;

-- One head, one supervising leader: a unit has a single line on any day.
create table supervision_line (
  county_id integer not null references county,
  id uuid not null,
  leader text not null,
  head text not null,
  unit text not null,
  held daterange not null check (not isempty(held)),
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by uuid,
  primary key (county_id, id),
  foreign key (county_id, leader) references person (county_id, number),
  foreign key (county_id, head) references person (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number),
  constraint one_line_a_day exclude using gist (county_id with =, unit with =, held with &&) where (superseded_at is null)
);
create index supervision_line_by_leader on supervision_line (county_id, leader) where superseded_at is null;

create table relation (
  county_id integer not null references county,
  id uuid not null,
  one text not null,
  other text not null,
  kind text not null,
  recorded_at timestamptz not null,
  primary key (county_id, id),
  unique (county_id, one, other),
  foreign key (county_id, one) references person (county_id, number),
  foreign key (county_id, other) references person (county_id, number)
);
