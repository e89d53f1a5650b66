-- Somebody came late: said beside the minutes, which are those they were there.
alter table attendance add column late boolean not null default false;
