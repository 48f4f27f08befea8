-- Every ground of the sign a prepared talk stands on was withdrawn: since this day there is nothing left to talk about.
alter table talk add column not_needed_on date;
create index talk_prepared_on_sign on talk (county_id, sign_id) where held_on is null and sign_id is not null;
