-- What a fund counts by. Definitions are data with dates; who counts is a rule named in indicator.rule.
create table framework (
    code       text primary key,
    fund       text not null,
    name       text not null,
    regulation text not null,
    starts_on  date not null,
    ends_on    date not null
);

create table age_band (
    framework text    not null references framework,
    position  integer not null,
    label     text    not null,
    from_age  integer not null check (from_age >= 0),
    to_age    integer check (to_age >= from_age),
    primary key (framework, position),
    unique (framework, label)
);

create table indicator (
    framework     text    not null references framework,
    code          text    not null,
    position      integer not null,
    kind          text    not null check (kind in ('OUTPUT', 'RESULT')),
    unit          text    not null,
    name_en       text    not null,
    name_sv       text    not null,
    measured_when text    not null,
    breakdown     text    not null,
    counting_rule text    not null,
    source        text    not null,
    verified      text    not null check (verified in ('FOUND', 'PARTLY', 'KNOWLEDGE')),
    rule          text,
    primary key (framework, code)
);

comment on column indicator.verified is 'FOUND: seen in its source. PARTLY and KNOWLEDGE: to be checked before the first report.';
comment on column indicator.rule is 'Which rows count: the name of one rule of the reporting module; null when the portal does not compute it.';

create table project (
    id                  bigint  generated always as identity primary key,
    version             integer not null default 0,
    owner_tenant_id     bigint  not null default current_tenant() references tenant,
    municipality_id     bigint  references municipality,
    owner_id            bigint  not null references organisation,
    continues_id        bigint  references project,
    slug                text    not null unique check (slug ~ '^[a-z0-9-]+$' and slug <> 'nytt'),
    name                text    not null,
    framework           text    references framework,
    fund                text,
    fund_period         text,
    decision            text,
    programme_area      text,
    phase               text    not null check (phase in ('PRE_STUDY', 'PLANNING', 'RUNNING', 'ENDED')),
    archived            boolean not null default false,
    fictional           boolean not null default false,
    starts_on           date    not null,
    ends_on             date    not null,
    granted             numeric(12, 2) check (granted >= 0),
    total_budget        numeric(12, 2) check (total_budget >= 0),
    region              text,
    contact             text,
    check (ends_on >= starts_on),
    check (framework is null or fund is not null)
);

create index on project (owner_tenant_id);
create index on project (municipality_id);

-- The card's free texts, as a fund's project bank has them; the short description stands beside the EU emblem.
create table project_text (
    project_id        bigint not null references project on delete cascade,
    language          text   not null references language,
    version           integer not null default 0,
    short_description text   not null,
    summary           text   not null,
    background        text,
    purpose           text,
    objectives        text,
    accessibility     text,
    equality          text,
    primary key (project_id, language)
);

create table project_staff (
    id         bigint  generated always as identity primary key,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    title      text    not null,
    share      integer not null check (share between 1 and 100),
    tasks      text
);

comment on column project_staff.share is 'Per cent of full time.';

-- An organisation in a project: in which role, and what the project promises it.
create table partnership (
    id              bigint generated always as identity primary key,
    version         integer not null default 0,
    project_id      bigint not null references project on delete cascade,
    organisation_id bigint not null references organisation,
    role            text   not null check (role in ('OWNER', 'PARTNER', 'CO_FINANCIER', 'REFERENCE', 'WANTED')),
    promised_gain   text,
    reached         text   check (reached in ('NOT_YET', 'PARTLY', 'YES')),
    wanted_state    text   check (wanted_state in ('NOT_CONTACTED', 'CONTACTED', 'AGREED', 'JOINED')),
    contact         text,
    unique (project_id, organisation_id, role),
    check ((role = 'WANTED') = (wanted_state is not null))
);

-- Goals, sub-goals, intervention areas and tracks hang together as one tree.
create table goal (
    id         bigint  generated always as identity primary key,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    parent_id  bigint  references goal,
    kind       text    not null check (kind in ('GOAL', 'SUB_GOAL', 'AREA', 'TRACK', 'MUNICIPAL_GOAL', 'WANTED_EFFECT')),
    position   integer not null,
    name       text    not null,
    about      text,
    unique (project_id, kind, position)
);

-- How many of a fund's indicator the project is to reach.
create table target (
    project_id bigint  not null references project on delete cascade,
    framework  text    not null,
    code       text    not null,
    version    integer not null default 0,
    wanted     integer not null check (wanted > 0),
    primary key (project_id, framework, code),
    foreign key (framework, code) references indicator
);

-- The project's own indicators; their values are readings, entered by hand with a source.
create table own_indicator (
    id         bigint  generated always as identity primary key,
    version    integer not null default 0,
    project_id bigint  not null references project on delete cascade,
    goal_id    bigint  references goal,
    position   integer not null,
    name       text    not null,
    unit       text    not null,
    wanted     numeric(12, 2),
    unique (project_id, position)
);

create table reading (
    id               bigint         generated always as identity primary key,
    own_indicator_id bigint         not null references own_indicator on delete cascade,
    read_on          date           not null,
    value            numeric(12, 2) not null,
    source           text           not null check (source <> ''),
    account_id       bigint         references account,
    made_at          timestamptz    not null default now(),
    struck_at        timestamptz
);

create index on reading (own_indicator_id, read_on);

alter table project enable row level security;
alter table project force row level security;
create policy read on project for select using (true);
create policy write on project using (owner_tenant_id = current_tenant());

do $$
declare part text;
begin
    foreach part in array array['project_text', 'project_staff', 'partnership', 'goal', 'target', 'own_indicator'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy read on %I for select using (true)', part);
        execute format('create policy write on %I using (exists (select from project p
            where p.id = project_id and p.owner_tenant_id = current_tenant()))', part);
    end loop;
end $$;

alter table reading enable row level security;
alter table reading force row level security;
create policy read on reading for select using (true);
create policy write on reading
    using (exists (select from own_indicator i join project p on p.id = i.project_id
                    where i.id = own_indicator_id and p.owner_tenant_id = current_tenant()));

grant select on framework, age_band, indicator to ${app};
grant select, insert, update on project to ${app};
grant select, insert, update, delete on project_text, project_staff, partnership, goal, target, own_indicator to ${app};
grant select, insert, update on reading to ${app};
