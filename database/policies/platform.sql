-- The three locks that tables have. A session that has not said its county sees nothing of any.

-- Everybody in the county, and nobody from another.
create or replace function lock_to_county(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy of_this_county on %I using ((select this_scope()) = ''whole-database''
    or county_id = (select this_county()))', name);
end $$;

-- The program's own work alone.
create or replace function lock_to_program(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy of_the_program on %I using ((select this_scope()) = ''whole-database''
    or county_id = (select this_county()) and (select this_scope()) = ''county'')', name);
end $$;

-- Besides the program's own work, the viewers of the county to whom the rule opens a row.
create or replace function lock_to_viewer(name text, rule text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy of_this_viewer on %I using ((select this_scope()) = ''whole-database''
    or county_id = (select this_county()) and ((select this_scope()) = ''county'' or (%s)))', name, rule);
end $$;

-- A second ground on which a row of another module's table is open.
create or replace function also_open(name text, ground text, rule text) returns void language plpgsql as $$
begin
  execute format('create policy %I on %I using (county_id = (select this_county()) and (%s))', ground, name, rule);
end $$;

-- What was answered to a request belongs to who asked.
select lock_to_viewer('request_once', 'account_id::text = (select this_account())');
