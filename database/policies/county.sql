select lock_to_county(name) from unnest(array['county', 'county_number', 'county_cadence']) as name;
-- How many matters there are is not for everybody.
select lock_to_program('number_series');
