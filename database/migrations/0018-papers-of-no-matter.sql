-- A paper that is of no talk and of no case file, like the county's study: whoever had it made may have it made again.
alter table letter add column made_by uuid;

drop policy of_this_viewer on letter;
create policy of_this_viewer on letter using (
  (select this_scope()) = 'whole-database'
  or county_id = (select this_county()) and (
    (select this_scope()) = 'county'
    or exists (select from talk t where t.county_id = letter.county_id and t.id = letter.talk_id)
    or exists (select from case_file f where f.county_id = letter.county_id and f.id = letter.case_id)
    or talk_id is null and case_id is null and made_by::text = (select this_account())
  ));
