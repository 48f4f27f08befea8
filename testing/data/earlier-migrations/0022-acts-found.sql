-- What waits for somebody's finding is found without reading all that he was ever asked about.
select set_config('liangze.scope', 'whole-database', true);

-- Whether anybody has said what he found. A column, since no index looks into another table.
alter table act add column found boolean not null default false;
update act a set found = true where exists (select from confirmation c where c.county_id = a.county_id and c.act_id = a.id);
create index act_to_confirm on act (county_id, asked_of, id) where asked_of is not null and not found;

create function mark_acts_found() returns trigger language plpgsql as $$
begin
  update act a set found = true from fresh where a.county_id = fresh.county_id and a.id = fresh.act_id and not a.found;
  return null;
end $$;
create trigger confirmation_marks_act after insert on confirmation
  referencing new table as fresh for each statement execute function mark_acts_found();
