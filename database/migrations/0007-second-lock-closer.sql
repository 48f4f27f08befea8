-- What stands beside a sign or a talk opens with it and not before; the ledger is written by all and read by few.
create function this_account() returns text language sql stable as
$$ select nullif(current_setting('liangze.account', true), '') $$;

select set_config('liangze.scope', 'whole-database', true);

-- Whom the sign is about, so that those barred by relation cannot see even that it went to their office.
alter table sign_addressee add column about text;
update sign_addressee a set about = s.about from sign s where s.county_id = a.county_id and s.id = a.sign_id;
alter table sign_addressee alter column about set not null;
create function name_whom_sign_is_about() returns trigger language plpgsql as $$
begin
  if new.about is null then
    select s.about into new.about from sign s where s.county_id = new.county_id and s.id = new.sign_id;
  end if;
  return new;
end $$;
create trigger sign_addressee_about before insert on sign_addressee for each row execute function name_whom_sign_is_about();

drop policy of_this_viewer on sign_addressee;
create policy of_this_viewer on sign_addressee using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or (addressee = (select this_person()) or addressee = any ((select this_offices())::text[]))
      and about <> all ((select this_barred())::text[])
  ));

-- Whoever may see the sign may see what was answered and replied.
do $$
declare t text;
begin
  foreach t in array array['sign_answer', 'sign_reply'] loop
    execute format('drop policy of_this_county on %I', t);
    execute format('create policy of_this_viewer on %1$I using ((select this_scope()) = ''whole-database''
      or county_id = (select this_county()) and ((select this_scope()) = ''county''
        or exists (select from sign s where s.county_id = %1$I.county_id and s.id = %1$I.sign_id)))', t);
  end loop;
end $$;

-- Those who hold a talk; the person talked to from the day it is held; never for sitting in the same unit.
drop policy of_this_viewer on talk;
create policy of_this_viewer on talk using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or (select this_person()) in (from_person, with_person, prepared_by) and to_person <> all ((select this_barred())::text[])
    or to_person = (select this_person()) and held_on is not null
  ));

drop policy of_this_county on letter;
create policy of_this_viewer on letter using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or exists (select from talk t where t.county_id = letter.county_id and t.id = letter.talk_id)
  ));

-- What was answered to a request belongs to who asked.
drop policy of_this_county on request_once;
create policy of_this_viewer on request_once using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county' or account_id::text = (select this_account())
  ));

-- An entry names whom a sign is about: everybody's work writes the ledger, nobody's desk reads it.
drop policy of_this_county on ledger_entry;
create policy of_the_program on ledger_entry using (
  (select this_scope()) = 'whole-database' or county_id = (select this_county()) and (select this_scope()) = 'county'
);
create policy written_by_all on ledger_entry for insert with check (county_id = (select this_county()));
