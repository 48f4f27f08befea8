select lock_to_county(name)
from unnest(array['adopted_list', 'occurrence', 'confirmation', 'unit_list', 'unit_list_item', 'yearly_arrangement']) as name;

-- An act on a matter tells of it: besides the actor and whom he asks, it is there for those alone for whom the matter is there.
select lock_to_viewer('act', '(select this_person()) in (by_person, asked_of) or problem_id is null and matter_id is null');

-- How each voted is for those who sit in the unit, and for himself.
select lock_to_viewer('unit_list_stance', $$
  person = (select this_person())
  or exists (select from unit_list l where l.county_id = unit_list_stance.county_id and l.id = unit_list_stance.list_id
             and l.unit = any ((select this_offices())::text[]))
$$);
select lock_to_viewer('unit_list_draft', 'writer = (select this_person()) or unit = any ((select this_offices())::text[])');
