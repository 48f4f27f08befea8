-- 四个亲自: what a secretary does in person names a matter on record, and to whom he gave it.
alter table act add column problem_id uuid;
alter table act add column case_id uuid;
alter table act add column handed_to text;
alter table act add foreign key (county_id, problem_id) references problem (county_id, id);
alter table act add foreign key (county_id, case_id) references case_file (county_id, id);
alter table act add foreign key (county_id, handed_to) references unit (county_id, number);
alter table act add check (problem_id is null or case_id is null);
alter table act add check (handed_to is null or problem_id is not null or case_id is not null);
create index act_on_problem on act (county_id, problem_id) where problem_id is not null;
create index act_on_case on act (county_id, case_id) where case_id is not null;

-- An act on a matter tells of it: besides the actor and whom he asks, it is there for those alone for whom the matter is there.
drop policy of_this_county on act;
create policy of_this_viewer on act using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or by_person = (select this_person()) or asked_of = (select this_person())
    or (problem_id is null or exists (select from problem p where p.county_id = act.county_id and p.id = act.problem_id))
      and (case_id is null or exists (select from case_file f where f.county_id = act.county_id and f.id = act.case_id))
  ));
