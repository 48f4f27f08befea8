-- Lists of a unit: the book's common items and its own, each version adopted by a recorded collective decision.
create table unit_list (
  county_id integer not null references county,
  id uuid not null,
  unit text not null,
  post_kind text not null,
  version integer not null,
  -- The common items as they stood when it was adopted.
  common text[] not null,
  from_day date not null,
  met_on date not null,
  minutes text not null check (minutes <> ''),
  adopted_by text not null,
  recorded_on date not null,
  recorded_at timestamptz not null,
  primary key (county_id, id),
  unique (county_id, unit, post_kind, version),
  check (from_day >= met_on),
  foreign key (county_id, unit) references unit (county_id, number),
  foreign key (county_id, adopted_by) references person (county_id, number)
);

create table unit_list_item (
  county_id integer not null references county,
  list_id uuid not null,
  -- Kept from version to version, so that what fell due under one is the same thing under the next.
  item uuid not null,
  nth integer not null,
  what text not null check (what <> ''),
  how text not null,
  start_from text not null,
  cadence text not null check (cadence in ('promptly', 'per-matter', 'once', 'month', 'quarter', 'half-year', 'year')),
  due_on date,
  counts_when text not null,
  confirmer text,
  document text not null,
  primary key (county_id, list_id, item),
  check ((cadence = 'once') = (due_on is not null)),
  foreign key (county_id, list_id) references unit_list (county_id, id),
  foreign key (county_id, confirmer) references person (county_id, number)
);
create index unit_list_item_by_item on unit_list_item (county_id, item);

-- Who took part in the decision and how; who opposed or reserved is on record with his words.
create table unit_list_stance (
  county_id integer not null references county,
  list_id uuid not null,
  person text not null,
  stance text not null check (stance in ('for', 'against', 'reserved')),
  words text not null,
  primary key (county_id, list_id, person),
  check (stance = 'for' or words <> ''),
  foreign key (county_id, list_id) references unit_list (county_id, id),
  foreign key (county_id, person) references person (county_id, number)
);
create index unit_list_stance_by_person on unit_list_stance (county_id, person);

create table unit_list_draft (
  county_id integer not null references county,
  unit text not null,
  post_kind text not null,
  -- Whom the head entrusted with drafting.
  writer text,
  -- Null while nothing is being drafted: a list of no own items can be a draft too.
  items jsonb,
  changed_on date not null,
  primary key (county_id, unit, post_kind),
  foreign key (county_id, unit) references unit (county_id, number),
  foreign key (county_id, writer) references person (county_id, number)
);

-- 年度任务安排 as it was taken from the lists on a day; a later one stands beside it.
create table yearly_arrangement (
  county_id integer not null references county,
  id uuid not null,
  unit text not null,
  year integer not null,
  items jsonb not null,
  made_on date not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, unit) references unit (county_id, number),
  foreign key (county_id, made_by) references person (county_id, number)
);
create index yearly_arrangement_by_unit on yearly_arrangement (county_id, unit, made_at desc);

do $$
declare t text;
begin
  foreach t in array array['unit_list', 'unit_list_item', 'unit_list_stance', 'unit_list_draft', 'yearly_arrangement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['unit_list', 'unit_list_item', 'yearly_arrangement'] loop
    execute format('create policy of_this_county on %I using ((select this_scope()) = ''whole-database'' or county_id = (select this_county()))', t);
  end loop;
end $$;

-- How each voted is for those who sit in the unit, and for himself.
create policy of_this_viewer on unit_list_stance using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county' or person = (select this_person())
    or exists (select from unit_list l where l.county_id = unit_list_stance.county_id and l.id = unit_list_stance.list_id
               and l.unit = any ((select this_offices())::text[]))
  ));
create policy of_this_viewer on unit_list_draft using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county' or writer = (select this_person()) or unit = any ((select this_offices())::text[])
  ));
