-- How an organisation meets whoever is new. Facts about the organisation, read by everybody; null is not known.
alter table organisation
    add beginners       text    check (beginners in ('YES', 'NO')),
    add first_step      text    check (first_step in ('COME', 'CONTACT')),
    add welcome         text,
    add ask_for         text,
    add trial           text    check (trial in ('YES', 'NO')),
    add trial_times     integer check (trial_times > 0),
    add fee             integer check (fee >= 0),
    add fee_per         text    check (fee_per in ('TIME', 'MONTH', 'TERM', 'YEAR')),
    add fee_support     text    check (fee_support in ('YES', 'NO')),
    add fee_support_how text,
    add child_care      text    check (child_care in ('YES', 'NO')),
    add check (trial_times is null or trial is not distinct from 'YES'),
    add check ((coalesce(fee, 0) > 0) = (fee_per is not null)),
    add check (fee_support_how is null or fee_support is not distinct from 'YES');

comment on column organisation.ask_for is 'A function, never a name.';
comment on column organisation.fee is 'SEK; 0 is free.';

create table organisation_access (
    organisation_id bigint not null references organisation on delete cascade,
    access          text   not null check (access in ('STEP_FREE', 'TOILET', 'LOOP', 'QUIET', 'BUS_STOP')),
    primary key (organisation_id, access)
);

alter table organisation_access enable row level security;
alter table organisation_access force row level security;
create policy read on organisation_access for select using (true);
create policy write on organisation_access
    using (exists (select from organisation o where o.id = organisation_id and o.owner_tenant_id = current_tenant()));

grant select, insert, delete on organisation_access to ${app};
grant select on organisation_access to ${public};
