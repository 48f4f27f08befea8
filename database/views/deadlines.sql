-- How far a clock has run, and whether the day it runs to is owed.
create view clock_kept with (security_invoker = true) as
select county_id, id, matter_id, clock, variant, due_on, owed, ended_on, over_noted_on from running_clock;
