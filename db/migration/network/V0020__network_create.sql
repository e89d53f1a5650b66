-- Anyone who takes part: an association, a committee, a church, a company.
create table organisation (
    id              bigint  generated always as identity primary key,
    version         integer not null default 0,
    owner_tenant_id bigint  not null default current_tenant() references tenant,
    municipality_id bigint  references municipality,
    name            text    not null,
    sector          text    not null check (sector in ('PUBLIC', 'BUSINESS', 'CIVIL_SOCIETY')),
    kind            text    not null check (kind in ('MUNICIPALITY', 'AUTHORITY', 'REGION', 'UNIVERSITY', 'ASSOCIATION',
                                                     'STUDY_ASSOCIATION', 'FAITH', 'COMPANY', 'LIBRARY', 'MUSEUM', 'OTHER')),
    about           text,
    phone           text,
    email           text,
    web             text    check (web ~ '^https://'),
    address         text,
    closed          boolean not null default false,
    unique (owner_tenant_id, name)
);

create index on organisation (municipality_id);
create index on organisation using gin (plain(name) gin_trgm_ops);

create table organisation_language (
    organisation_id bigint not null references organisation on delete cascade,
    language        text   not null references language,
    primary key (organisation_id, language)
);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy read on organisation for select using (true);
create policy write on organisation using (owner_tenant_id = current_tenant());

alter table organisation_language enable row level security;
alter table organisation_language force row level security;
create policy read on organisation_language for select using (true);
create policy write on organisation_language
    using (exists (select from organisation o where o.id = organisation_id and o.owner_tenant_id = current_tenant()));

grant select, insert, update on organisation to ${app};
grant select, insert, delete on organisation_language to ${app};
