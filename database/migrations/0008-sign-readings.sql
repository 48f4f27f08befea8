-- Reading a sign is in the ledger, once a day for each who reads it: this says that today's entry is there.
create table sign_reading (
  county_id integer not null references county,
  sign_id uuid not null,
  account_id uuid not null,
  on_day date not null,
  primary key (county_id, sign_id, account_id, on_day),
  foreign key (county_id, sign_id) references sign (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id)
);
alter table sign_reading enable row level security;
alter table sign_reading force row level security;
create policy of_this_viewer on sign_reading using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county' or account_id::text = (select this_account())
  ));
