-- A sample of a project's participants, drawn for a check: the number it was drawn by makes the draw repeatable.
create table evidence_sample (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null,
    project_id bigint      not null references project,
    seed       bigint      not null,
    people     integer     not null check (people between 1 and 100),
    drawn_at   timestamptz not null,
    drawn_by   bigint      not null references account,
    submission uuid        not null,
    primary key (tenant_id, id),
    unique (tenant_id, submission)
);

create index on evidence_sample (tenant_id, project_id, id);
create sequence evidence_sample_id;

create table evidence_sample_person (
    tenant_id    bigint  not null default current_tenant() references tenant,
    sample_id    bigint  not null,
    place        integer not null,
    enrolment_id bigint  not null,
    primary key (tenant_id, sample_id, place),
    foreign key (tenant_id, sample_id) references evidence_sample,
    foreign key (tenant_id, enrolment_id) references enrolment on delete cascade
);

create index on evidence_sample_person (tenant_id, enrolment_id);

do $$
declare part text;
begin
    foreach part in array array['evidence_sample', 'evidence_sample_person'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert on evidence_sample, evidence_sample_person to ${app};
grant usage on sequence evidence_sample_id to ${app};
