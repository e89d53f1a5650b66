-- A register that somebody takes over from files: read, looked at, taken or thrown away, and for a time taken back.
create table register_import (
    tenant_id       bigint      not null default current_tenant() references tenant,
    id              bigint      not null,
    version         integer     not null default 0,
    project_id      bigint      not null references project,
    state           text        not null check (state in ('FAULTY', 'WAITING', 'TAKEN', 'UNDONE', 'DROPPED')),
    people_rows     integer     not null default 0 check (people_rows >= 0),
    attendance_rows integer     not null default 0 check (attendance_rows >= 0),
    faulty_rows     integer     not null default 0 check (faulty_rows >= 0),
    notices         integer     not null default 0 check (notices >= 0),
    people          integer     not null default 0 check (people >= 0),
    added           integer     not null default 0 check (added >= 0),
    joined          integer     not null default 0 check (joined >= 0),
    hidden          integer     not null default 0 check (hidden >= 0),
    read_by         bigint      not null references account,
    read_at         timestamptz not null default now(),
    taken_by        bigint      references account,
    taken_at        timestamptz,
    undone_by       bigint      references account,
    undone_at       timestamptz,
    primary key (tenant_id, id),
    check ((taken_at is null) = (taken_by is null)),
    check ((undone_at is null) = (undone_by is null)),
    check ((state in ('TAKEN', 'UNDONE')) = (taken_at is not null)),
    check ((state = 'UNDONE') = (undone_at is not null))
);

comment on column register_import.people is 'Different people in the rows: those of one identifier are one, each row without is one.';
comment on column register_import.joined is 'Enrolments of the project that got more rows; the others were added.';

create index on register_import (tenant_id, project_id, id);
create sequence register_import_id;

-- What was read, sealed, until it is taken or a day has passed.
create table staged_row (
    tenant_id   bigint  not null default current_tenant() references tenant,
    id          bigint  not null,
    register_id bigint  not null,
    part        integer not null check (part in (1, 2)),
    line        integer not null check (line > 0),
    who         bytea   not null,
    body        bytea   not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, register_id) references register_import on delete cascade
);

comment on column staged_row.part is '1 somebody''s stay, 2 a day of attendance.';
comment on column staged_row.who is 'Keyed hash of the identifier within this register; of the row''s own number where there is none.';

create index on staged_row (tenant_id, register_id, who, part, line);
create sequence staged_row_id;

-- What the reader is told of a row, with what was typed, sealed; for a day.
create table staged_remark (
    tenant_id   bigint  not null default current_tenant() references tenant,
    id          bigint  not null,
    register_id bigint  not null,
    part        integer not null check (part in (1, 2)),
    line        integer not null check (line > 0),
    fault       boolean not null,
    code        text    not null,
    body        bytea   not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, register_id) references register_import on delete cascade
);

create index on staged_remark (tenant_id, register_id, fault, id);
create sequence staged_remark_id;

do $$
declare name text;
begin
    foreach name in array array['register_import', 'staged_row', 'staged_remark'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', name);
    end loop;
end $$;

grant select, insert, update on register_import to ${app};
grant select, insert, update, delete on staged_row, staged_remark to ${app};
grant usage on sequence register_import_id, staged_row_id, staged_remark_id to ${app};
