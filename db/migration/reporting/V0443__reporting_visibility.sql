-- Where a project shows outside the portal that the European Union pays for it (Regulation (EU) 2021/1060, article 50).
create table visibility_proof (
    id         bigint generated always as identity primary key,
    version    integer not null default 0,
    project_id bigint  not null references project,
    kind       text    not null check (kind in ('POSTER', 'WEBSITE', 'SOCIAL', 'PRINT', 'PRESS', 'EVENT', 'OTHER')),
    place      text    not null,
    shown_on   date    not null,
    link       text,
    note       text
);

create index on visibility_proof (project_id);

alter table visibility_proof enable row level security;
alter table visibility_proof force row level security;
create policy owner on visibility_proof
    using (project_id in (select p.id from project p where p.owner_tenant_id = current_tenant()));

grant select, insert, update, delete on visibility_proof to ${app};
