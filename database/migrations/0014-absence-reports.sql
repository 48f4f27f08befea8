-- 外出报备: what somebody reports before he leaves, who approves it, changed plans and the return. Places in words; no tracks.
create table absence_report (
  county_id integer not null references county,
  id uuid not null,
  version integer not null default 1,
  -- 外出〔2026〕3号
  number text not null,
  person text not null,
  -- Where he serves: whoever answers for it reads the report.
  unit text not null,
  from_day date not null,
  from_half text not null check (from_half in ('morning', 'afternoon')),
  to_day date not null,
  to_half text not null check (to_half in ('morning', 'afternoon')),
  place text not null,
  why text not null,
  why_words text not null,
  stand_in text,
  reach text not null,
  lodged_on date not null,
  lodged_at timestamptz not null,
  lodged_by text not null,
  -- 补报: entered after he had left.
  late boolean not null,
  -- Why it comes later than the county wants it; '' where it does not.
  short_why text not null,
  -- Why the two heads are away at once, and whose reports it met.
  together_why text not null,
  together text[] not null default '{}',
  decision text check (decision in ('approved', 'declined')),
  decided_by text,
  decided_on date,
  decision_words text not null default '',
  back_on date,
  back_half text check (back_half in ('morning', 'afternoon')),
  back_recorded_on date,
  primary key (county_id, id),
  unique (county_id, number),
  foreign key (county_id, person) references person (county_id, number),
  foreign key (county_id, unit) references unit (county_id, number),
  foreign key (county_id, stand_in) references person (county_id, number),
  foreign key (county_id, lodged_by) references person (county_id, number),
  foreign key (county_id, decided_by) references person (county_id, number),
  check (to_day > from_day or to_day = from_day and not (from_half = 'afternoon' and to_half = 'morning'))
);
create index absence_report_by_person on absence_report (county_id, person, from_day);
create index absence_report_by_unit on absence_report (county_id, unit, from_day desc, id desc);

create table absence_change (
  county_id integer not null references county,
  report_id uuid not null,
  nth integer not null,
  -- Null: he did not go.
  to_day date,
  to_half text check (to_half in ('morning', 'afternoon')),
  why text not null,
  by_person text not null,
  on_day date not null,
  recorded_at timestamptz not null,
  -- Entered when what stood until then was over.
  late boolean not null,
  primary key (county_id, report_id, nth),
  foreign key (county_id, report_id) references absence_report (county_id, id),
  foreign key (county_id, by_person) references person (county_id, number),
  check ((to_day is null) = (to_half is null))
);

do $$
declare t text;
begin
  foreach t in array array['absence_report', 'absence_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- An officer, and never about those he is related to by declaration; the door in the program is narrower.
create policy of_this_viewer on absence_report using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or (select this_person()) is not null
       and (person = (select this_person()) or person <> all ((select this_barred())::text[]))
  ));
create policy of_this_viewer on absence_change using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or exists (select from absence_report r where r.county_id = absence_change.county_id and r.id = absence_change.report_id)
  ));
