-- Every matter keeps what it grew from; the program may take a step by a rule of its own; a day may be planned for the next step.
alter table matter
  add column from_kind text check (from_kind in ('sign', 'problem', 'matter')),
  add column from_id uuid,
  -- Which of its findings or rows, from 1.
  add column from_nth integer,
  -- The day that somebody means for the next step: on no provision.
  add column planned_on date,
  add constraint matter_from_whole check ((from_kind is null) = (from_id is null) and (from_nth is null or from_id is not null));
create index matter_grown_from on matter (county_id, from_kind, from_id) where from_id is not null;
create index matter_about on matter (county_id, subject_person) where ended_on is null;

-- Null: the program itself.
alter table matter_step alter column by_person drop not null;
