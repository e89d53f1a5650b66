-- Somebody enrolled said with their own code that they had come. Whoever calls the roll confirms it.
create table check_in (
    tenant_id     bigint      not null default current_tenant() references tenant,
    session_id    bigint      not null references session,
    enrolment_id  bigint      not null,
    checked_in_at timestamptz not null,
    primary key (tenant_id, session_id, enrolment_id),
    foreign key (tenant_id, enrolment_id) references enrolment on delete cascade
);

create index on check_in (tenant_id, enrolment_id);

alter table check_in enable row level security;
alter table check_in force row level security;
create policy tenant on check_in using (tenant_id = current_tenant());
grant select, insert, update, delete on check_in to ${app};
