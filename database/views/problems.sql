-- A problem: what it is, where it came to light and who answers for it, with the matter that carries it as that stands.
create view problem_found with (security_invoker = true) as
select p.county_id, p.id, m.number, p.unit, p.responsible, p.class, p.source, p.known_as, p.found_on, p.recorded_on, p.raised_by,
  m.state, m.ended_on as closed_on, m.planned_on as due_on
from problem p join matter_kept m on m.county_id = p.county_id and m.id = p.id;
