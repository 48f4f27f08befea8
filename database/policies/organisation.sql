select lock_to_county(name)
from unnest(array['unit', 'person', 'tenure', 'seat', 'charge', 'supervision_line', 'relation']) as name;

select let_change('unit', 'name', 'name_key', 'kind', 'superior', 'path');
select let_change('person', 'name', 'name_key', 'born', 'rank', 'managed_by');
-- Who held what, when, is never overwritten: a correction says that the line was superseded, and by which.
select let_change(name, 'superseded_at', 'superseded_by') from unnest(array['tenure', 'charge', 'supervision_line']) as name;
select let_change('seat', 'in_force');
