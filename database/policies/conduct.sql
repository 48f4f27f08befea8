-- What he did or entered; and what is about nobody to whom he is related, himself included. An administrator reads no fact. The door in the
-- program is narrower.
select lock_to_viewer('fact', $$
  (select this_person()) is not null and (coalesce(coalesce(person, by_person) <> all ((select this_barred())::text[]), true)
    or by_person = (select this_person()))
  or entered_by = (select this_account())
$$);

-- An officer, and never about those he is related to by declaration; the door in the program is narrower.
select lock_to_viewer('absence_report', $$
  (select this_person()) is not null
  and (person = (select this_person()) or person <> all ((select this_barred())::text[]))
$$);
select let_change('absence_report', 'version', 'decision', 'decided_by', 'decided_on', 'decision_words',
  'back_on', 'back_half', 'back_recorded_on');
select lock_to_viewer('absence_change', $$
  exists (select from absence_report r where r.county_id = absence_change.county_id and r.id = absence_change.report_id)
$$);
