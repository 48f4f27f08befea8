-- His own; what his office is to answer; and what came without a name, once answered.
select lock_to_viewer('burden_objection', $$
  by_person = (select this_person())
  or to_office = any ((select this_offices())::text[]) or to_asker = any ((select this_offices())::text[])
  or by_person is null and answered_on is not null
$$);
select let_change('burden_objection', 'answered_on', 'answer', 'answered_by_unit');
-- Anyone may object; whoever does so under a name does it under his own.
create policy made_by_all on burden_objection for insert with check (
  county_id = (select this_county()) and (by_person is null or by_person = (select this_person()))
);

-- The person himself, and never those related to him.
select lock_to_viewer('explanation', $$
  about = (select this_person())
  or (select this_person()) is not null and about <> all ((select this_barred())::text[])
$$);
select let_change('explanation', 'reply', 'replied_on');
