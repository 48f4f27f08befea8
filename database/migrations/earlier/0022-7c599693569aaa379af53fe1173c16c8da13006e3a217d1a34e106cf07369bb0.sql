-- Made while a trigger marked the acts that were found; the command marks them itself.
drop trigger if exists confirmation_marks_act on confirmation;
drop function if exists mark_acts_found();
