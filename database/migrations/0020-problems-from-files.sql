-- A finding of a case file that was handed to its unit is a problem of its own, once.
alter table problem
  add column from_case uuid,
  -- Which of the findings, from 1.
  add column from_nth integer,
  add constraint problem_from_whole check ((from_case is null) = (from_nth is null)),
  add constraint problem_from_once unique (county_id, from_case, from_nth),
  add foreign key (county_id, from_case) references case_file (county_id, id);
