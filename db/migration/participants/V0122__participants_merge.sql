-- Two registrations of one person become one; for thirty days that can be undone from a sealed snapshot.
alter table person add column merged_into bigint check (merged_into <> id);
alter table person add foreign key (tenant_id, merged_into) references person (tenant_id, id);

create index on person (tenant_id, birth_date);

create table person_merge (
    tenant_id bigint      not null default current_tenant() references tenant,
    id        bigint      not null,
    kept_id   bigint      not null,
    gone_id   bigint      not null,
    merged_by bigint      not null references account,
    merged_at timestamptz not null default now(),
    snapshot  bytea,
    undone_by bigint      references account,
    undone_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, kept_id) references person (tenant_id, id),
    foreign key (tenant_id, gone_id) references person (tenant_id, id),
    check (kept_id <> gone_id)
);

comment on column person_merge.snapshot is 'Both people as they were; emptied when the merge is undone.';

create unique index on person_merge (tenant_id, gone_id) where undone_at is null;
create index on person_merge (tenant_id, kept_id);
create sequence person_merge_id;

-- What reports have to know about people after they were sealed.
create table person_event (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    person_id  bigint      not null,
    other_id   bigint      not null,
    what       text        not null check (what in ('MERGED', 'UNMERGED')),
    projects   bigint[]    not null,
    account_id bigint      not null references account,
    at         timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);

comment on column person_event.projects is 'The projects whose figures may differ.';

create index on person_event (tenant_id, at);

do $$
declare part text;
begin
    foreach part in array array['person_merge', 'person_event'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update on person_merge to ${app};
grant select, insert on person_event to ${app};
grant usage on sequence person_merge_id to ${app};
grant delete on identity, enrolment, spell to ${app};
