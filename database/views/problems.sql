-- A problem as it stands: what it is, where it came to light, who answers for it, how far it is put right.
create view problem_found with (security_invoker = true) as
select county_id, id, number, unit, responsible, class, source, known_as, found_on, recorded_on, raised_by, from_matter, state, closed_on, due_on
from problem;

-- What was done about a problem, step by step.
create view problem_step_taken with (security_invoker = true) as
select county_id, problem_id, nth, step, by_person, on_day, recorded_on, body from problem_step;
