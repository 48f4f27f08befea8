-- Who is asking. The program says so when it opens a transaction, sealed with a key that the running role cannot read. The seal holds on that
-- connection and in that transaction alone; a scope that anybody else set is none, and whoever has none sees nothing.

-- The text is bound when the function is made, whatever search path calls it.
create or replace function sealed(key bytea, what bytea, scope text) returns text language sql stable
return encode(sha256(key || sha256(key || what || int4send(pg_backend_pid()) || convert_to(scope, 'UTF8'))), 'hex');

-- The seal of one transaction is none in the next: no two on a connection begin in the same microsecond.
create or replace function this_transaction() returns bytea language sql stable
return 'seal'::bytea || timestamptz_send(transaction_timestamp());

-- The proof is made with the key outside, and travels as a value, which no other session can see.
create or replace function open_scope(scope text, proof text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('liangze.scope', scope, true),
    set_config('liangze.seal', public.sealed(r.key, public.this_transaction(), scope), true)
  from public.runner r where proof = public.sealed(r.key, 'open', scope);
  if not found then
    raise exception 'this scope is not yours to open' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- What the sealed scope says. Scope and seal are read once and together, so that neither can be changed in between.
create or replace function opened() returns jsonb language plpgsql stable parallel restricted security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope text := current_setting('liangze.scope', true);
  kept bytea;
begin
  if scope <> '' then
    select r.key into kept from public.runner r;
    if current_setting('liangze.seal', true) = public.sealed(kept, public.this_transaction(), scope) then
      return scope::jsonb;
    end if;
  end if;
  return null;
end $$;

-- What a policy asks; each costs some microseconds, once a statement and table, where it comes to it. Whose rows the program itself sees
-- at its own work: deriving signs, the daily turn, signing in.
create or replace function program_county() returns integer language sql stable parallel restricted as
$$ select (opened() ->> 'program')::integer $$;
-- Whose rows a viewer may see any of.
create or replace function viewer_county() returns integer language sql stable parallel restricted as
$$ select (opened() ->> 'viewer')::integer $$;
create or replace function this_county() returns integer language sql stable parallel restricted as
$$ select (opened() ->> 'county')::integer $$;
-- Making a county, and finding which there are.
create or replace function whole_database() returns boolean language sql stable parallel restricted as
$$ select opened() ? 'whole' $$;
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
  execute format('create policy of_this_county on %I using (county_id = (select this_county())
    or (select whole_database()))', name);
end $$;

-- The program's own work alone.
create or replace function lock_to_program(name text) returns void language plpgsql as $$
begin
  perform let_run(name);
  execute format('create policy of_the_program on %I using (county_id = (select program_county())
    or (select whole_database()))', name);
end $$;

-- Besides the program's own work, the viewers of the county to whom the rule opens a row.
create or replace function lock_to_viewer(name text, rule text) returns void language plpgsql as $$
begin
  perform let_run(name);
  execute format('create policy of_this_viewer on %I using (county_id = (select program_county())
    or county_id = (select viewer_county()) and (%s) or (select whole_database()))', name, rule);
end $$;

-- A second ground on which a row of another module's table is open: that a row under a lock of its own is, in the same county.
create or replace function also_open(name text, ground text, rule text) returns void language plpgsql as $$
begin
  execute format('create policy %I on %I using (%s)', ground, name, rule);
end $$;

-- What was answered to a request belongs to who asked.
select lock_to_viewer('request_once', 'account_id = (select this_account())');
select let_change('request_once', 'reply');
