-- A day that the superior set is an entry of its clock; an effect is no last day to be kept, and its end is noted once.
alter table running_clock add column set_above jsonb;
alter table running_clock add column effect boolean not null default false;
alter table running_clock add column over_noted_on date;
-- Whether somebody owes something by the last day: not at the end of an effect, nor of a term within which one may act.
alter table running_clock add column owed boolean not null default true;
update running_clock set owed = clock not in ('K20', 'K21', 'K23', 'K25', 'K26', 'K26b');
update running_clock set effect = true where clock in ('K25', 'K26', 'K26b');
create index running_clock_effects_over on running_clock (county_id, over_noted_on) where over_noted_on is not null;
