-- Never an administrator, and nobody related to whoever headed the unit; he himself reads it. What is done about it stands in its matter.
select lock_to_viewer('problem', $$
  (select this_person()) is not null
  and (responsible is null or responsible = (select this_person()) or responsible <> all ((select this_barred())::text[]))
$$);
