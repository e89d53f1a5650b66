-- A link that lets somebody whose second factor was taken away connect a new one.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check
    check (purpose in ('SET_UP', 'PASSWORD', 'FACTOR'));
