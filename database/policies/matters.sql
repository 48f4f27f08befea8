-- Those named as readers; never those barred by relation to whom it is about, unless it was opened to them as him.
select lock_to_viewer('matter_reader', $$
  reads and person = (select this_person())
  and (as_subject or about is null or about <> all ((select this_barred())::text[]))
$$);
select let_change('matter_reader', 'waited_for', 'as_subject', 'narrow', 'open', 'reads', 'about');

-- Whoever finds himself among the readers.
select lock_to_viewer('matter', $$
  exists (select from matter_reader r where r.county_id = matter.county_id and r.matter_id = matter.id)
$$);
select let_change('matter', 'version', 'state', 'ended_on', 'planned_on', 'from_kind', 'from_id', 'from_nth');

-- What stands in a matter, runs for it, was printed of it or done about it is there for its readers.
select lock_to_viewer(name, format(
  'exists (select from matter m where m.county_id = %1$I.county_id and m.id = %1$I.matter_id)', name))
from unnest(array['matter_step', 'matter_document']) as name;
select also_open(name, 'of_its_matter', format(
  'exists (select from matter m where m.county_id = %1$I.county_id and m.id = %1$I.matter_id)', name))
from unnest(array['running_clock', 'letter', 'act']) as name;

select lock_to_program('dissent');

select lock_to_program('readers_renewed');
select let_change('readers_renewed', 'on_day', 'organisation_version', 'book');
