-- What stands together at a leader is called by its facts; the names of attitudes stood in the keys of what was asked before.
select set_config('liangze.scope', 'whole-database', true);
update explanation set pattern = case pattern
  when 'hands-off' then 'nothing-done'
  when 'good-man' then 'not-spoken-to'
  when 'onlooker' then 'seen-and-left' end
where pattern in ('hands-off', 'good-man', 'onlooker');
