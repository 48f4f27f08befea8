-- A clock is there for whoever may read what it runs for.
select lock_to_program('running_clock');
select let_change('running_clock', 'pauses', 'extensions', 'set_above', 'due_on', 'provisional', 'calendar', 'moved', 'ended_on',
  'breach_noticed_at', 'over_noted_on');
