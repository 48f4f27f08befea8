-- One new fact touches the signs about few people: what bears on them is found without reading the county.
select set_config('liangze.scope', 'whole-database', true);

-- The fact that a withdrawal or a seeing names. A column, since the second lock lets no index on body be used.
alter table fact add column names text;
update fact set names = coalesce(body->>'names', body->>'absence') where fact in ('withdrawn', 'absence-seen');
create index fact_by_what_it_names on fact (county_id, names) where names is not null;
create index fact_by_doer on fact (county_id, by_person, fact) where by_person is not null;
create index fact_absence_unreported on fact (county_id, unit) where fact = 'absence-recorded' and body->>'reported' = 'false';
create index fact_violation_by_person on fact (county_id, person) where fact = 'violation-recorded';
create index sign_standing_about on sign (county_id, about, sign) where fallen_at is null;
