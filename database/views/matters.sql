-- A matter as it stands.
create view matter_kept with (security_invoker = true) as
select county_id, id, version, procedure, number, opened_on, opened_by, organ, subject_person, subject_unit, state, ended_on,
  from_kind, from_id, from_nth, planned_on, arose_on
from matter;

-- What was entered in it, step by step.
create view matter_step_taken with (security_invoker = true) as
select county_id, matter_id, nth, step, state, taken_on, by_person, inputs from matter_step;

-- Who reads it today, as whom, and whether it waits for him.
create view matter_read_by with (security_invoker = true) as
select county_id, matter_id, person, waited_for, as_subject, narrow, open, about from matter_reader where reads;
