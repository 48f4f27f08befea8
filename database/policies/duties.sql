select lock_to_county(name)
from unnest(array['adopted_list', 'occurrence', 'confirmation', 'unit_list', 'unit_list_item', 'yearly_arrangement']) as name;
select let_change('occurrence', 'done_on', 'lapsed_on');

-- An act on a matter tells of it: besides the actor and whom he asks, it is there for those alone for whom the matter is there.
select lock_to_viewer('act', $$
  (select this_person()) in (by_person, asked_of)
  or (select this_person()) is not null and matter_id is null
$$);
select let_change('act', 'asked_of', 'found');

-- How each voted is for those who sit in the unit, and for himself.
select lock_to_viewer('unit_list_stance', $$
  person = (select this_person())
  or exists (select from unit_list l where l.county_id = unit_list_stance.county_id and l.id = unit_list_stance.list_id
             and l.unit = any ((select this_offices())::text[]))
$$);
select lock_to_viewer('unit_list_draft', 'writer = (select this_person()) or unit = any ((select this_offices())::text[])');
select let_change('unit_list_draft', 'writer', 'items', 'changed_on');
