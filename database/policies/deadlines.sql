-- A clock is there for whoever may read what it runs for.
select lock_to_program('running_clock');
