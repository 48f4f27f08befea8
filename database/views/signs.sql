-- A sign that was raised, fallen ones too.
create view sign_raised with (security_invoker = true) as
select county_id, id, sign, about, words, raised_on, answered_on, fallen_at from sign;

-- To whom a sign went, and since when.
create view sign_went_to with (security_invoker = true) as
select county_id, sign_id, addressee, is_office, about, since from sign_addressee;
