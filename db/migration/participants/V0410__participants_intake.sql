-- Whom a register that was taken over brought, so that the whole of it can be taken back as long as nothing was built on it.
create table intake (
    tenant_id     bigint  not null default current_tenant() references tenant,
    id            bigint  not null,
    register_id   bigint  not null,
    person_id     bigint  not null,
    enrolment_id  bigint  not null,
    person_new    boolean not null,
    enrolment_new boolean not null,
    before        bytea,
    after         text    not null,
    primary key (tenant_id, id),
    check (not person_new or enrolment_new)
);

comment on column intake.register_id is 'The register that was taken over, as the module that reads files knows it.';
comment on column intake.before is 'Sealed: what was known before of somebody who was there already; null for new people.';
comment on column intake.after is 'A digest of everything about the person in the project right after; another one later says that somebody has worked on it.';

create index on intake (tenant_id, register_id, id);
create index on intake (tenant_id, person_id);
create sequence intake_id;

alter table intake enable row level security;
alter table intake force row level security;
create policy tenant on intake using (tenant_id = current_tenant());

grant select, insert, update, delete on intake to ${app};
grant usage on sequence intake_id to ${app};
grant delete on person, identifier, target_group_check to ${app};
