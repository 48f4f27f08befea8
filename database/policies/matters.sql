-- Those named as readers; never those barred by relation to whom it is about, unless it was opened to them as him.
select lock_to_viewer('matter_reader', $$
  reads and person = (select this_person())
  and (as_subject or about is null or about <> all ((select this_barred())::text[]))
$$);
select lock_to_viewer('matter', $$
  exists (select from matter_reader r where r.county_id = matter.county_id and r.matter_id = matter.id
          and r.person = (select this_person()))
$$);

-- What stands in a matter is there for its readers.
select lock_to_viewer(name, format(
  'exists (select from matter m where m.county_id = %1$I.county_id and m.id = %1$I.matter_id)', name))
from unnest(array['matter_step', 'matter_document']) as name;
select also_open(name, 'of_its_matter', format(
  'exists (select from matter m where m.county_id = %1$I.county_id and m.id = %1$I.matter_id)', name))
from unnest(array['running_clock', 'letter', 'act']) as name;

select lock_to_program('dissent');
