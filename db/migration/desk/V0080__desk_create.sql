-- A desk of a service desk or an outreach place.
create table desk (
    tenant_id bigint  not null default current_tenant() references tenant,
    id        bigint  not null generated always as identity,
    name      text    not null,
    place_id  bigint  references place,
    closed    boolean not null default false,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

create table topic (
    tenant_id bigint  not null default current_tenant() references tenant,
    id        bigint  not null generated always as identity,
    name_sv   text    not null,
    name_en   text    not null,
    position  integer not null,
    closed    boolean not null default false,
    primary key (tenant_id, id),
    unique (tenant_id, name_sv)
);

-- Somebody came with something. Nobody's name, ever.
create table contact (
    tenant_id       bigint      not null default current_tenant() references tenant,
    id              bigint      not null generated always as identity,
    version         integer     not null default 0,
    desk_id         bigint      not null,
    account_id      bigint      not null references account,
    at              timestamptz not null,
    made_at         timestamptz not null default now(),
    channel         text        not null check (channel in ('COUNTER', 'PHONE', 'EMAIL', 'OUTREACH')),
    topic_id        bigint      not null,
    language        text        references language,
    interpreter     boolean     not null default false,
    outcome         text        not null check (outcome in ('ANSWERED', 'REFERRED', 'BOOKED', 'ERRAND', 'NOT_SOLVED')),
    organisation_id bigint      references organisation,
    activity_id     bigint      references activity,
    article_id      bigint      references article,
    pages_answered  boolean,
    submission      uuid        not null,
    primary key (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, desk_id) references desk,
    foreign key (tenant_id, topic_id) references topic
);

comment on column contact.pages_answered is 'Did our own pages answer it? Null when nobody looked.';

create index on contact (tenant_id, desk_id, at desc);
create index on contact (tenant_id, at);

-- What must be followed up. What and who are free text and encrypted.
create table errand (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null,
    version    integer     not null default 0,
    desk_id    bigint      not null,
    contact_id bigint,
    owner_id   bigint      references account,
    made_by    bigint      not null references account,
    made_at    timestamptz not null,
    what       bytea       not null,
    who        bytea,
    due_on     date        not null,
    status     text        not null check (status in ('OPEN', 'WAITING', 'DONE')),
    closed_at  timestamptz,
    submission uuid        not null default gen_random_uuid(),
    primary key (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, desk_id) references desk,
    foreign key (tenant_id, contact_id) references contact,
    check ((status = 'DONE') = (closed_at is not null))
);

create index on errand (tenant_id, due_on) where status <> 'DONE';
create index on errand (tenant_id, closed_at) where status = 'DONE';
create index on errand (tenant_id, contact_id);
create sequence errand_id;

create table errand_note (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null,
    version    integer     not null default 0,
    errand_id  bigint      not null,
    account_id bigint      not null references account,
    at         timestamptz not null,
    text       bytea       not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, errand_id) references errand
);

create index on errand_note (tenant_id, errand_id, at);
create sequence errand_note_id;

do $$
declare part text;
begin
    foreach part in array array['desk', 'topic', 'contact', 'errand', 'errand_note'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update on desk, topic, errand to ${app};
grant select, insert, update, delete on contact to ${app};
grant select, insert on errand_note to ${app};
grant usage on sequence errand_id, errand_note_id to ${app};
