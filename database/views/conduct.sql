-- Every fact as it was entered; whether one still counts is said by standing().
create view fact_entered with (security_invoker = true) as
select county_id, id, fact, on_day, recorded_on, person, by_person, unit, names, body, source from fact;

-- Who told, decided and came back when.
create view absence_reported with (security_invoker = true) as
select county_id, id, person, unit, lodged_by, lodged_on, decided_by, decided_on, back_recorded_on from absence_report;
