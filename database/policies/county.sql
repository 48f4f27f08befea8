select lock_to_county(name) from unnest(array['county', 'county_number', 'county_cadence']) as name;
select let_change('county', 'name', 'letter_head', 'set_up_at', 'organisation_version');

-- How many matters there are is not for everybody.
select lock_to_program('number_series');
select let_change('number_series', 'last');
