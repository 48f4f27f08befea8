-- The tables belong to an owner whom locks do not bind, and who does no work; the program runs as another, who owns nothing.
create table runner (
  one boolean primary key default true check (one),
  -- The role whom the tables are open to. Null: nobody yet.
  role text,
  -- Of a role that the program made for itself.
  password text,
  -- What a scope is sealed with: whoever cannot read it cannot say who is asking.
  key bytea not null default
    sha256(convert_to(concat(gen_random_uuid(), gen_random_uuid(), gen_random_uuid()), 'UTF8'))
);
insert into runner default values;
revoke all on runner from public;

do $$
declare t text;
begin
  for t in select relname from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace loop
    execute format('alter table %I no force row level security', t);
  end loop;
end $$;
