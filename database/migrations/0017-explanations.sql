-- Facts about how a leader answers for his line, put before the person himself, and what he says to them. Asked and answered once.
create table explanation (
  county_id integer not null references county,
  id uuid not null,
  pattern text not null,
  about text not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  -- Facts and problems as they stood when he was asked.
  records uuid[] not null check (cardinality(records) > 0),
  words text not null check (words <> ''),
  asked_by text not null,
  asked_on date not null,
  reply text,
  replied_on date,
  primary key (county_id, id),
  foreign key (county_id, about) references person (county_id, number),
  foreign key (county_id, asked_by) references person (county_id, number),
  check ((reply is null) = (replied_on is null))
);
create index explanation_about on explanation (county_id, about, asked_on desc, id desc);

alter table explanation enable row level security;
alter table explanation force row level security;
-- The person himself, and never those related to him.
create policy of_this_viewer on explanation using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or about = (select this_person())
    or (select this_person()) is not null and about <> all ((select this_barred())::text[])
  ));
