-- Who is asking. The program says so when it opens a transaction, sealed with a key that the running role cannot read. The seal holds on that
-- connection and in that transaction alone; a scope that anybody else set is none, and whoever has none sees nothing.

create or replace function seal_of(what text, scope text) returns text language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare kept bytea;
begin
  select r.key into kept from public.runner r;
  return encode(sha256(kept || sha256(kept || convert_to(concat_ws(' ', what, pg_backend_pid(), scope), 'UTF8'))), 'hex');
end $$;
-- Whoever may call it can open everything.
revoke execute on function seal_of(text, text) from public;

-- The seal of one transaction is none in the next: no two on a connection begin in the same microsecond.
create or replace function this_transaction() returns text language sql stable as
$$ select 'within ' || (extract(epoch from transaction_timestamp()) * 1000000)::bigint $$;

-- The proof is made with the key outside, and travels as a value, which no other session can see.
create or replace function open_scope(scope text, proof text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if proof is distinct from public.seal_of('open', scope) then
    raise exception 'this scope is not yours to open' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('liangze.scope', scope, true),
    set_config('liangze.seal', public.seal_of(public.this_transaction(), scope), true);
end $$;

-- What the sealed scope says of this. Scope and seal are read once and together, so that neither can be changed in between.
create or replace function opened() returns jsonb language plpgsql stable parallel restricted security definer
set search_path = pg_catalog, pg_temp as $$
declare scope text := current_setting('liangze.scope', true);
begin
  if scope <> '' and current_setting('liangze.seal', true) = public.seal_of(public.this_transaction(), scope) then
    return scope::jsonb;
  end if;
  return null;
end $$;

-- Whose rows: one county's, or those of all. Each of these questions costs some microseconds, and is asked once a statement and table.
create or replace function this_counties() returns int4range language sql stable parallel restricted as
$$ select (opened() ->> 'counties')::int4range $$;
-- The same where the program itself is at work: deriving signs, the daily turn, signing in. Null where a viewer asks.
create or replace function program_counties() returns int4range language sql stable parallel restricted as
$$ select (opened() ->> 'program')::int4range $$;
drop function if exists this_account();
create function this_account() returns uuid language sql stable parallel restricted as
$$ select (opened() ->> 'account')::uuid $$;
create or replace function this_hat() returns text language sql stable parallel restricted as
$$ select opened() ->> 'hat' $$;
create or replace function this_person() returns text language sql stable parallel restricted as
$$ select opened() ->> 'person' $$;
-- Units in which he holds a post today.
create or replace function this_offices() returns text[] language plpgsql stable parallel restricted as
$$ begin return array(select jsonb_array_elements_text(opened() -> 'offices')); end $$;
-- The viewer himself and those related to him by declaration.
create or replace function this_barred() returns text[] language plpgsql stable parallel restricted as
$$ begin return array(select jsonb_array_elements_text(opened() -> 'barred')); end $$;
drop function if exists this_scope();
drop function if exists this_county();

-- Rights. The running role reads what the locks open, and adds rows. Nothing of the database lets it delete one.
create or replace function let_run(name text) returns void language plpgsql as $$
declare other regrole;
begin
  for other in select distinct a.grantee from pg_class c, aclexplode(c.relacl) a
    where c.oid = name::regclass and a.grantee <> c.relowner and a.grantee <> 0
  loop
    execute format('revoke all on %I from %s', name, other);
  end loop;
  execute format('alter table %I enable row level security', name);
  if (select role from runner) is not null then
    execute format('grant select, insert on %I to %I', name, (select role from runner));
  end if;
end $$;

-- These columns of a row have a state; the others stand as they were written.
create or replace function let_change(name text, variadic columns text[]) returns void language plpgsql as $$
begin
  if (select role from runner) is not null then
    execute format('grant update (%s) on %I to %I',
      (select string_agg(quote_ident(it), ', ') from unnest(columns) it), name, (select role from runner));
  end if;
end $$;

-- Everybody in the county, and nobody from another.
create or replace function lock_to_county(name text) returns void language plpgsql as $$
begin
  perform let_run(name);
  execute format('create policy of_this_county on %I using ((select this_counties()) @> county_id)', name);
end $$;

-- The program's own work alone.
create or replace function lock_to_program(name text) returns void language plpgsql as $$
begin
  perform let_run(name);
  execute format('create policy of_the_program on %I using ((select program_counties()) @> county_id)', name);
end $$;

-- Besides the program's own work, the viewers of the county to whom the rule opens a row.
create or replace function lock_to_viewer(name text, rule text) returns void language plpgsql as $$
begin
  perform let_run(name);
  execute format('create policy of_this_viewer on %I using ((select program_counties()) @> county_id
    or (select this_counties()) @> county_id and (%s))', name, rule);
end $$;

-- A second ground on which a row of another module's table is open: that a row under a lock of its own is, in the same county.
create or replace function also_open(name text, ground text, rule text) returns void language plpgsql as $$
begin
  execute format('create policy %I on %I using (%s)', ground, name, rule);
end $$;

-- What was answered to a request belongs to who asked.
select lock_to_viewer('request_once', 'account_id = (select this_account())');
select let_change('request_once', 'reply');
