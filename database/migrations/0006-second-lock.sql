-- Row-level security: the second lock. The first is each module's reading door. A session without a county sees nothing.
create function this_county() returns integer language sql stable as
$$ select nullif(current_setting('liangze.county', true), '')::integer $$;
create function this_person() returns text language sql stable as
$$ select nullif(current_setting('liangze.person', true), '') $$;
-- 'county': the program's own work (deriving signs, the daily turn); 'whole-database': backup, restore, verify.
create function this_scope() returns text language sql stable as
$$ select coalesce(nullif(current_setting('liangze.scope', true), ''), 'viewer') $$;
-- The viewer himself and those related to him by declaration: signs about them do not exist for him.
create function this_barred() returns text[] language sql stable as
$$ select string_to_array(coalesce(current_setting('liangze.barred', true), ''), ',') $$;
create function this_offices() returns text[] language sql stable as
$$ select string_to_array(coalesce(current_setting('liangze.offices', true), ''), ',') $$;

do $$
declare t text;
begin
  foreach t in array array['county','ledger_entry','ledger_head','county_number','county_cadence','unit','person','tenure',
    'seat','charge','supervision_line','relation','account','session','one_time_link','request_once','adopted_list',
    'occurrence','act','confirmation','fact','sign_answer','sign_reply','letter']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_this_county on %I using ((select this_scope()) = ''whole-database'' or county_id = (select this_county()))', t);
  end loop;
end $$;

-- Signs and talks: only those they went to, whatever the program forgets.
alter table sign_addressee enable row level security;
alter table sign_addressee force row level security;
create policy of_this_viewer on sign_addressee using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county' or addressee = (select this_person()) or addressee = any ((select this_offices())::text[])
  ));

alter table sign enable row level security;
alter table sign force row level security;
create policy of_this_viewer on sign using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or (about = (select this_person()) and opened_at is not null)
    or about <> all ((select this_barred())::text[]) and exists (select from sign_addressee a where a.county_id = sign.county_id and a.sign_id = sign.id
               and (a.addressee = (select this_person()) or a.addressee = any ((select this_offices())::text[])))
  ));

alter table talk enable row level security;
alter table talk force row level security;
create policy of_this_viewer on talk using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or (select this_person()) in (from_person, with_person, prepared_by)
    or (to_person = (select this_person()) and held_on is not null)
    or unit = any ((select this_offices())::text[])
  ));
