-- His own, and those that the two administrators of accounts open, unlock and close.
select lock_to_viewer('account', $$
  id = (select this_account()) or (select this_hat()) in ('system-admin', 'security-admin')
$$);
select lock_to_viewer(name, $$
  account_id = (select this_account()) or (select this_hat()) in ('system-admin', 'security-admin')
$$) from unnest(array['session', 'one_time_link']) as name;

select let_change('account', 'password_hash', 'failed_attempts', 'locked_until', 'closed_at');
select let_change('session', 'last_seen_at', 'ended_at');
select let_change('one_time_link', 'used_at');
