-- Those who hold a talk; the person talked to from the day it is held; never for sitting in the same unit.
select lock_to_viewer('talk', $$
  (select this_person()) in (from_person, with_person, prepared_by) and to_person <> all ((select this_barred())::text[])
  or to_person = (select this_person()) and held_on is not null
$$);
select let_change('talk', 'version', 'from_person', 'held_on', 'points', 'reply', 'undertaking', 'revisit_on', 'revisit_found',
  'from_signed_at', 'to_signed_at', 'to_signed_on_paper', 'fact_id', 'not_needed_on');

-- A talk's letter is there for whoever may read the talk.
select also_open('letter', 'of_its_talk', $$
  exists (select from talk t where t.county_id = letter.county_id and t.id = letter.talk_id)
$$);
