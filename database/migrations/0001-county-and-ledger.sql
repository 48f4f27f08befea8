-- The county, its ledger, its numbers. Every table belongs to a county; keys begin with county_id.
create extension if not exists btree_gist;

create table county (
  county_id integer primary key,
  name text not null check (name <> ''),
  kind text not null check (kind in ('invented', 'real')),
  made_at timestamptz not null,
  -- Counts every change of who-holds-what, so that a view of it kept in memory knows when it is stale.
  organisation_version integer not null default 0,
  -- The first line of the commission's letters, and the short word before its numbers (〔2026〕1号).
  letter_head text not null default '',
  set_up_at timestamptz
);

-- One chain per county. The text of an entry is kept exactly as it was hashed.
create table ledger_entry (
  county_id integer not null references county,
  seq bigint not null check (seq > 0),
  entry text not null,
  algorithm text not null,
  previous_hash text,
  hash text not null,
  primary key (county_id, seq)
);

create table ledger_head (
  county_id integer primary key references county,
  seq bigint not null,
  hash text not null
);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '台账只能追加,不能修改或删除';
end $$;
create trigger ledger_entry_append_only before update or delete on ledger_entry
  for each row execute function ledger_is_append_only();
create trigger ledger_entry_no_truncate before truncate on ledger_entry
  for each statement execute function ledger_is_append_only();

-- The county's own numbers, each with the document that sets it, from a day. Never changed, only followed.
create table county_number (
  county_id integer not null references county,
  id uuid not null,
  name text not null,
  value integer not null check (value > 0),
  from_day date not null,
  recorded_on date not null,
  document text not null check (document <> ''),
  primary key (county_id, id)
);
create index county_number_by_name on county_number (county_id, name, from_day);

-- How often a duty falls due where statute leaves it to the county.
create table county_cadence (
  county_id integer not null references county,
  id uuid not null,
  duty text not null,
  every text not null check (every in ('month', 'quarter', 'half-year', 'year')),
  from_day date not null,
  document text not null check (document <> ''),
  primary key (county_id, id)
);
