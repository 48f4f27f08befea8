-- Never an administrator, and nobody related to whoever headed the unit; he himself reads it.
select lock_to_viewer('problem', $$
  (select this_person()) is not null
  and (responsible is null or responsible = (select this_person()) or responsible <> all ((select this_barred())::text[]))
$$);
select let_change('problem', 'version', 'state', 'closed_on', 'due_on');

-- What stands in a problem is there for its readers, and so is an act on it.
select lock_to_viewer('problem_step', $$
  exists (select from problem p where p.county_id = problem_step.county_id and p.id = problem_step.problem_id)
$$);
select also_open('act', 'of_its_problem', $$
  exists (select from problem p where p.county_id = act.county_id and p.id = act.problem_id)
$$);
