-- Who is called what, and how he is found by keyboard.
create view person_named with (security_invoker = true) as
select county_id, number, name, name_key from person;

-- Where a unit stands: its kind, and the numbers from the root to it.
create view unit_placed with (security_invoker = true) as
select county_id, number, kind, path from unit;

-- Who held which post when, as it is on record today.
create view post_held with (security_invoker = true) as
select county_id, id, person, unit, post, held from tenure where superseded_at is null;

-- Whoever is related to whom, from both sides.
create view related with (security_invoker = true) as
select county_id, one, other from relation union all select county_id, other, one from relation;
