-- Facts that the work leaves; talks; signs raised from facts, to whom, and what was answered.
create table fact (
  county_id integer not null references county,
  id uuid not null,
  fact text not null,
  on_day date not null,
  recorded_on date not null,
  -- Whom it is about, who did it, where; the rest is in body, by the names of docs/signs.md.
  person text,
  by_person text,
  unit text,
  body jsonb not null,
  -- `sheet!row` of a register, or null where entered by hand.
  source text,
  -- Fingerprint of what was said, so that a register read twice adds nothing.
  said_hash text not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, person) references person (county_id, number),
  foreign key (county_id, by_person) references person (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number),
  check (recorded_on >= on_day)
);
create index fact_by_kind on fact (county_id, fact, on_day, id);
create index fact_by_person on fact (county_id, person, on_day) where person is not null;
create index fact_by_unit on fact (county_id, unit, on_day) where unit is not null;
create unique index fact_said_once on fact (county_id, said_hash) where source is not null;

-- A check whose result someone else is asked to confirm: until he has, it does not count.
alter table act add column check_fact_id uuid;
alter table act add foreign key (county_id, check_fact_id) references fact (county_id, id);

create table sign (
  county_id integer not null references county,
  id uuid not null,
  raised_on date not null,
  sign text not null,
  about text not null,
  unit text,
  because uuid[] not null,
  under text[] not null,
  words text not null,
  provisional boolean not null default false,
  upward boolean not null default false,
  noticed_at timestamptz not null,
  -- Derived on the day and no longer so by the day's end, or answered by a fact entered for an earlier day of entry.
  fallen_at timestamptz,
  answered_on date,
  answer_due_on date,
  -- From here the person concerned sees the facts and grounds and may reply.
  opened_at timestamptz,
  primary key (county_id, id),
  foreign key (county_id, about) references person (county_id, number)
);
create unique index sign_once on sign (county_id, raised_on, sign, about) where fallen_at is null;
create index sign_by_day on sign (county_id, raised_on desc, id desc);
create index sign_open_by_answer_due on sign (county_id, answer_due_on) where answered_on is null and fallen_at is null;

-- To whom a sign went: a person, or an office. One index in the order of the rule and the list.
create table sign_addressee (
  county_id integer not null references county,
  sign_id uuid not null,
  addressee text not null,
  is_office boolean not null,
  step integer not null,
  since date not null,
  raised_on date not null,
  open boolean not null default true,
  primary key (county_id, sign_id, addressee),
  foreign key (county_id, sign_id) references sign (county_id, id)
);
create index sign_addressee_list on sign_addressee (county_id, addressee, open, raised_on desc, sign_id desc);

create table sign_answer (
  county_id integer not null references county,
  id uuid not null,
  sign_id uuid not null,
  by_person text not null,
  answer text not null check (answer in ('remind', 'talk', 'check', 'not-so')),
  on_day date not null,
  words text not null,
  fact_id uuid,
  recorded_at timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, sign_id) references sign (county_id, id),
  foreign key (county_id, by_person) references person (county_id, number),
  foreign key (county_id, fact_id) references fact (county_id, id)
);
create index sign_answer_by_sign on sign_answer (county_id, sign_id);

create table sign_reply (
  county_id integer not null references county,
  id uuid not null,
  sign_id uuid not null,
  by_person text not null,
  words text not null check (words <> ''),
  recorded_at timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, sign_id) references sign (county_id, id)
);

create table talk (
  county_id integer not null references county,
  id uuid not null,
  version integer not null default 1,
  kind text not null check (kind in ('heart', 'ask', 'reminder')),
  from_person text not null,
  to_person text not null,
  with_person text,
  unit text,
  sign_id uuid,
  basis text not null,
  reason text not null,
  points text not null default '',
  planned_on date,
  place text not null default '',
  held_on date,
  reply text not null default '',
  undertaking text not null default '',
  revisit_on date,
  revisit_found text not null default '',
  prepared_by text not null,
  prepared_on date not null,
  from_signed_at timestamptz,
  to_signed_at timestamptz,
  to_signed_on_paper boolean not null default false,
  fact_id uuid,
  primary key (county_id, id),
  foreign key (county_id, from_person) references person (county_id, number),
  foreign key (county_id, to_person) references person (county_id, number),
  foreign key (county_id, with_person) references person (county_id, number),
  foreign key (county_id, prepared_by) references person (county_id, number),
  foreign key (county_id, fact_id) references fact (county_id, id)
);
create index talk_by_from on talk (county_id, from_person, prepared_on desc, id desc);
create index talk_by_to on talk (county_id, to_person, prepared_on desc, id desc);
create index talk_by_sign on talk (county_id, sign_id) where sign_id is not null;

-- Letters and notices that left the house, with the check code that verifies against the ledger.
create table letter (
  county_id integer not null references county,
  id uuid not null,
  number text not null,
  title text not null,
  talk_id uuid,
  sha256 text not null,
  check_code text not null,
  made_on date not null,
  primary key (county_id, id),
  unique (county_id, check_code)
);
