select lock_to_county(name) from unnest(array['account', 'session', 'one_time_link']) as name;
