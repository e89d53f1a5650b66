-- When a goal is worked for. A goal without days gets them from what is below it and done for it.
alter table goal
    add starts_on date,
    add ends_on date,
    add check (ends_on >= starts_on);
