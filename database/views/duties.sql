-- What somebody did, of what it was, and whom he asked to confirm it.
create view act_done with (security_invoker = true) as
select county_id, id, by_person, unit, occurrence_id, sign_id, matter_id, on_day, recorded_on, done, outcome, nature, asked_of
from act;

-- Acts whose result somebody else found true.
create view act_found_true with (security_invoker = true) as
select county_id, act_id, by_person from confirmation where finding = 'true';

-- What fell due to somebody and has not lapsed.
create view occurrence_owed with (security_invoker = true) as
select county_id, id, duty, person, unit, period_label, arises_on, due_on, done_on from occurrence where lapsed_on is null;
