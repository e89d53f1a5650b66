-- Somewhere people meet around shared interests.
create table place (
    id              bigint  generated always as identity primary key,
    version         integer not null default 0,
    owner_tenant_id bigint  not null default current_tenant() references tenant,
    municipality_id bigint  not null references municipality,
    organisation_id bigint  references organisation,
    name            text    not null,
    kind            text    not null check (kind in ('LIBRARY', 'CULTURE_CENTRE', 'CAFE', 'ASSOCIATION_HOUSE', 'SPORTS', 'CHURCH',
                                                     'SCHOOL', 'SERVICE_DESK', 'OUTDOORS', 'OTHER')),
    address         text    not null,
    postcode        text    not null,
    town            text    not null,
    phone           text,
    bus_stop        text,
    latitude        numeric(8, 5),
    longitude       numeric(8, 5),
    step_free       boolean not null default false,
    accessible_toilet boolean not null default false,
    hearing_loop    boolean not null default false,
    quiet_room      boolean not null default false,
    closed          boolean not null default false,
    unique (owner_tenant_id, name)
);

create index on place (municipality_id);

create table place_text (
    place_id   bigint not null references place on delete cascade,
    language   text   not null references language,
    about      text   not null,
    directions text,
    search     tsvector generated always as
        (to_tsvector('sv_portal', about) || to_tsvector('plain_portal', about)) stored,
    primary key (place_id, language)
);

create index on place_text using gin (search);
create index on place using gin (plain(name) gin_trgm_ops);

create table opening_hours (
    id       bigint  generated always as identity primary key,
    place_id bigint  not null references place on delete cascade,
    weekday  integer not null check (weekday between 1 and 7),
    opens    time    not null,
    closes   time    not null,
    check (closes > opens),
    unique (place_id, weekday, opens)
);

comment on column opening_hours.weekday is 'ISO: 1 is Monday.';

-- A day that differs from the week: closed when it has no hours.
create table opening_exception (
    id       bigint generated always as identity primary key,
    place_id bigint not null references place on delete cascade,
    day      date   not null,
    opens    time,
    closes   time,
    reason   text,
    check ((opens is null) = (closes is null) and (closes is null or closes > opens)),
    unique (place_id, day)
);

alter table place enable row level security;
alter table place force row level security;
create policy read on place for select using (true);
create policy write on place using (owner_tenant_id = current_tenant());

do $$
declare part text;
begin
    foreach part in array array['place_text', 'opening_hours', 'opening_exception'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy read on %I for select using (true)', part);
        execute format('create policy write on %I using (exists (select from place p
            where p.id = place_id and p.owner_tenant_id = current_tenant()))', part);
    end loop;
end $$;

grant select, insert, update on place to ${app};
grant select, insert, update, delete on place_text, opening_hours, opening_exception to ${app};
