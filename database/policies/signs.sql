-- Those it went to, and never those barred by relation to whom it is about.
select lock_to_viewer('sign_addressee', $$
  (addressee = (select this_person()) or addressee = any ((select this_offices())::text[]))
  and about <> all ((select this_barred())::text[])
$$);
select let_change('sign_addressee', 'open', 'handed_on');

-- Whoever finds himself among the addressees; the person concerned once it was opened to him.
select lock_to_viewer('sign', $$
  about = (select this_person()) and opened_at is not null
  or exists (select from sign_addressee a where a.county_id = sign.county_id and a.sign_id = sign.id)
$$);
select let_change('sign', 'because', 'words', 'fallen_at', 'answered_on', 'answer_due_on', 'opened_at');

-- Whoever may see the sign may see what was answered and replied.
select lock_to_viewer(name, format(
  'exists (select from sign s where s.county_id = %1$I.county_id and s.id = %1$I.sign_id)', name))
from unnest(array['sign_answer', 'sign_reply']) as name;
