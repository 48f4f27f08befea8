select lock_to_county(name)
from unnest(array['unit', 'person', 'tenure', 'seat', 'charge', 'supervision_line', 'relation']) as name;
