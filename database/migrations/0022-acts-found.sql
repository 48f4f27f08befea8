-- What waits for somebody's finding is found without reading all that he was ever asked about.
select set_config('liangze.scope', 'whole-database', true);

-- Whether anybody has said what he found. A column, since no index looks into another table.
alter table act add column found boolean not null default false;
update act a set found = true where exists (select from confirmation c where c.county_id = a.county_id and c.act_id = a.id);
create index act_to_confirm on act (county_id, asked_of, id) where asked_of is not null and not found;
