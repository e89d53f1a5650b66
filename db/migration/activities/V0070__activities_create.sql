-- Something people can come to. What it counts as for the funds is its support.
create table activity (
    id              bigint  generated always as identity primary key,
    version         integer not null default 0,
    owner_tenant_id bigint  not null default current_tenant() references tenant,
    municipality_id bigint  not null references municipality,
    organisation_id bigint  not null references organisation,
    project_id      bigint  references project,
    goal_id         bigint  references goal,
    place_id        bigint  not null references place,
    theme           text    not null check (theme in ('LANGUAGE', 'WORK', 'CULTURE', 'SPORT', 'NATURE', 'CRAFT', 'FAMILY', 'SOCIETY',
                                                      'HEALTH', 'MEETING', 'TRAINING')),
    support         text    check (support in ('LANGUAGE_COURSE', 'CIVIC_ORIENTATION', 'PROFESSIONAL_GUIDANCE', 'OTHER')),
    for_children    boolean not null default false,
    women_only      boolean not null default false,
    practise_swedish boolean not null default false,
    towards_work    boolean not null default false,
    child_care      boolean not null default false,
    price           numeric(8, 2) not null default 0 check (price >= 0),
    from_age        integer check (from_age >= 0),
    to_age          integer check (to_age >= from_age),
    level           text    check (level in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    sign_up         boolean not null default false,
    seats           integer check (seats > 0),
    contact_phone   text,
    contact_email   text,
    published       boolean not null default true,
    ended           boolean not null default false,
    check (support is null or project_id is not null),
    unique (owner_tenant_id, id)
);

comment on column activity.price is 'SEK; 0 is free.';
comment on column activity.support is 'Which support of the fund an attended session is.';

create index on activity (municipality_id) where published and not ended;
create index on activity (place_id);
create index on activity (project_id);
create index on activity (organisation_id);

create table activity_text (
    activity_id bigint not null references activity on delete cascade,
    language    text   not null references language,
    title       text   not null,
    summary     text   not null,
    description text,
    search      tsvector generated always as (
        setweight(to_tsvector('sv_portal', title), 'A') || setweight(to_tsvector('plain_portal', title), 'A')
        || setweight(to_tsvector('sv_portal', summary || ' ' || coalesce(description, '')), 'C')
        || setweight(to_tsvector('plain_portal', summary || ' ' || coalesce(description, '')), 'C')) stored,
    primary key (activity_id, language)
);

create index on activity_text using gin (search);
create index on activity_text using gin (plain(title) gin_trgm_ops);

create table activity_language (
    activity_id bigint not null references activity on delete cascade,
    language    text   not null references language,
    how         text   not null check (how in ('HELD', 'INTERPRETED')),
    primary key (activity_id, language, how)
);

-- One dated occurrence.
create table session (
    id          bigint      generated always as identity primary key,
    version     integer     not null default 0,
    activity_id bigint      not null references activity,
    place_id    bigint      not null references place,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    seats       integer     check (seats > 0),
    cancelled   boolean     not null default false,
    notice      text,
    changes     integer     not null default 0,
    changed_at  timestamptz not null default now(),
    check (ends_at > starts_at),
    unique (activity_id, starts_at)
);

comment on column session.seats is 'Overrides the seats of the activity.';
comment on column session.changes is 'SEQUENCE of its calendar entry.';

create index on session (starts_at, activity_id);
create index on session (place_id, starts_at);

alter table activity enable row level security;
alter table activity force row level security;
create policy read on activity for select using (true);
create policy write on activity using (owner_tenant_id = current_tenant());

do $$
declare part text;
begin
    foreach part in array array['activity_text', 'activity_language', 'session'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy read on %I for select using (true)', part);
        execute format('create policy write on %I using (exists (select from activity a
            where a.id = activity_id and a.owner_tenant_id = current_tenant()))', part);
    end loop;
end $$;

-- Somebody wants to come: a name or an alias, and one way to reach them, both encrypted.
create table sign_up (
    tenant_id   bigint      not null default current_tenant() references tenant,
    id          bigint      not null,
    version     integer     not null default 0,
    session_id  bigint      not null references session,
    name        bytea       not null,
    contact     bytea       not null,
    contact_hash bytea      not null,
    contact_kind text       not null check (contact_kind in ('PHONE', 'EMAIL')),
    language    text        not null references language,
    token_hash  bytea       not null,
    submission  uuid        not null,
    state       text        not null check (state in ('BOOKED', 'WAITING', 'CANCELLED')),
    made_at     timestamptz not null,
    moved_up_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    unique (tenant_id, submission)
);

create unique index sign_up_once on sign_up (tenant_id, session_id, contact_hash) where state <> 'CANCELLED';
create index on sign_up (tenant_id, session_id, state, made_at);

create sequence sign_up_id increment by 1;

-- How many were there, without names.
create table headcount (
    tenant_id  bigint  not null default current_tenant() references tenant,
    session_id bigint  not null references session,
    gender     text    not null check (gender in ('WOMAN', 'MAN', 'NON_BINARY', 'UNKNOWN')),
    age_band   text    not null check (age_band in ('0-17', '18-60', '61+', 'UNKNOWN')),
    heads      integer not null check (heads between 0 and 9999),
    primary key (tenant_id, session_id, gender, age_band)
);

alter table sign_up enable row level security;
alter table sign_up force row level security;
create policy tenant on sign_up using (tenant_id = current_tenant());

alter table headcount enable row level security;
alter table headcount force row level security;
create policy tenant on headcount using (tenant_id = current_tenant());

grant select, insert, update on activity, session, sign_up to ${app};
grant select, insert, update, delete on activity_text, activity_language, headcount to ${app};
grant usage on sequence sign_up_id to ${app};
