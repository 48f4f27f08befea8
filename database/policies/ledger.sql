select lock_to_county('ledger_head');
select let_change('ledger_head', 'seq', 'hash');

-- An entry names whom a sign is about: everybody's work writes the ledger, nobody's desk reads it, and nothing changes it.
select lock_to_program('ledger_entry');
create policy written_by_all on ledger_entry for insert with check (county_id = (select this_county()));

-- A paper that is of no matter, like the county's study: whoever had it made may have it made again.
select lock_to_viewer('letter', 'matter_id is null and made_by = (select this_account())');

-- Which protected things an account has opened today is its own.
select lock_to_viewer(name, 'account_id = (select this_account())') from unnest(array['sign_reading', 'matter_reading']) as name;
