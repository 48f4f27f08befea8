-- Accounts, sessions, one-time links. Grants go to posts, through the tenures of today; nobody wears two hats.
create table account (
  county_id integer not null references county,
  id uuid not null,
  login text not null check (login <> ''),
  person text,
  hat text not null check (hat in ('officer', 'system-admin', 'security-admin', 'audit-admin')),
  password_hash text,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  closed_at timestamptz,
  made_at timestamptz not null,
  primary key (county_id, id),
  unique (county_id, login),
  unique (county_id, person),
  check ((hat = 'officer') = (person is not null)),
  foreign key (county_id, person) references person (county_id, number)
);

create table session (
  county_id integer not null,
  token_hash text not null,
  account_id uuid not null,
  made_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (county_id, token_hash),
  foreign key (county_id, account_id) references account (county_id, id)
);

create table one_time_link (
  county_id integer not null,
  token_hash text not null,
  account_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (county_id, token_hash),
  foreign key (county_id, account_id) references account (county_id, id)
);

-- The same request sent twice is done once.
create table request_once (
  county_id integer not null,
  account_id uuid not null,
  key text not null,
  path text not null,
  body_hash text not null,
  reply jsonb,
  made_at timestamptz not null,
  primary key (county_id, account_id, key)
);
