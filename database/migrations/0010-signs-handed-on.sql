-- Whoever a sign went to by name has moved to another post: since this day his successor answers, and he reads it still.
alter table sign_addressee add column handed_on date;
