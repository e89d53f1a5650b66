create table municipality (
    id       bigint  generated always as identity primary key,
    slug     text    not null unique check (slug ~ '^[a-z-]+$' and slug <> 'alla'),
    name     text    not null unique,
    phone    text,
    listed   boolean not null default true
);

-- The body responsible for the data (personuppgiftsansvarig): a committee, a region, a university.
create table tenant (
    id              bigint  generated always as identity primary key,
    name            text    not null unique,
    municipality_id bigint  references municipality
);

-- One data key per tenant, wrapped by the master key, which never stands in the database.
create table data_key (
    tenant_id bigint      not null references tenant,
    number    integer     not null,
    wrapped   bytea       not null,
    made_at   timestamptz not null default now(),
    primary key (tenant_id, number)
);

alter table data_key enable row level security;
alter table data_key force row level security;
create policy tenant on data_key using (tenant_id = current_tenant());

-- Accounts are looked up before any tenant is known, hence without row-level security.
create table account (
    id             bigint      generated always as identity primary key,
    version        integer     not null default 0,
    login          text        not null check (login = lower(login)),
    name           text        not null,
    password       text,
    language       text        not null default 'sv' references language,
    active         boolean     not null default true,
    signed_in_at   timestamptz,
    made_at        timestamptz not null default now(),
    unique (login)
);

-- What an account may do: a role, in one tenant, perhaps for one organisation or project only.
create table account_role (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    works_for  bigint not null references tenant,
    role       text   not null check (role in ('ADMIN', 'DESK', 'HOST', 'LEADER')),
    scope      text   not null check (scope in ('TENANT', 'ORGANISATION', 'PROJECT')),
    scope_id   bigint,
    check ((scope = 'TENANT') = (scope_id is null)),
    unique nulls not distinct (account_id, works_for, role, scope, scope_id)
);

create index on account_role (works_for);

-- A failed sign-in or a guessed link, counted for every instance together.
create table failed_try (
    id      bigint      generated always as identity primary key,
    what    text        not null,
    network text        not null,
    at      timestamptz not null default now()
);

create index on failed_try (what, at);
create index on failed_try (network, at);

-- Links that work once: set-up of an empty portal, a first password.
create table one_time_link (
    id         bigint      generated always as identity primary key,
    token_hash bytea       not null unique,
    purpose    text        not null check (purpose in ('SET_UP', 'PASSWORD')),
    account_id bigint      references account on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Who looked at or changed whom; written in the transaction of the reading, never changed.
create table access_log (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    at         timestamptz not null default now(),
    account_id bigint      not null references account,
    person_id  bigint      not null,
    action     text        not null,
    purpose    text        not null,
    address    text        not null,
    request_id text        not null,
    primary key (tenant_id, id)
);

create index on access_log (tenant_id, person_id, at);
create index on access_log (tenant_id, account_id, at);

alter table access_log enable row level security;
alter table access_log force row level security;
create policy tenant on access_log using (tenant_id = current_tenant());

-- What staff did that concerns no person: a role given, a figure entered, a contact registered.
create table work_log (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    at         timestamptz not null default now(),
    account_id bigint      references account,
    action     text        not null,
    thing      text        not null,
    thing_id   bigint,
    primary key (tenant_id, id)
);

create index on work_log (tenant_id, at);

alter table work_log enable row level security;
alter table work_log force row level security;
create policy tenant on work_log using (tenant_id = current_tenant());

grant select, insert, update on municipality, tenant to ${app};
grant select, insert on data_key, access_log, work_log to ${app};
grant select, insert, update on account, one_time_link to ${app};
grant select, insert, delete on account_role, failed_try to ${app};
