select lock_to_county('fact');

-- An officer, and never about those he is related to by declaration; the door in the program is narrower.
select lock_to_viewer('absence_report', $$
  (select this_person()) is not null
  and (person = (select this_person()) or person <> all ((select this_barred())::text[]))
$$);
select lock_to_viewer('absence_change', $$
  exists (select from absence_report r where r.county_id = absence_change.county_id and r.id = absence_change.report_id)
$$);
