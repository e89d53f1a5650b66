-- What may be counted about somebody. Who they are stands in identity, so that figures need no names
-- and people with protected identity are counted without being shown.
create table person (
    tenant_id         bigint  not null default current_tenant() references tenant,
    id                bigint  not null,
    version           integer not null default 0,
    birth_date        date,
    gender            text    not null check (gender in ('WOMAN', 'MAN', 'NON_BINARY', 'UNKNOWN')),
    registered_on     date    not null,
    protected         boolean not null default false,
    protection        text    not null default 'NONE' check (protection in ('NONE', 'MARKED', 'REGISTERED', 'DECIDED')),
    primary key (tenant_id, id),
    unique (tenant_id, id, protected),
    check (protected = (protection <> 'NONE'))
);

create sequence person_id;

-- Hidden from everyone without clearance when the person is protected: protected is a copy that follows the person's.
create table identity (
    tenant_id   bigint  not null default current_tenant() references tenant,
    person_id   bigint  not null,
    version     integer not null default 0,
    protected   boolean not null default false,
    given_name  text    not null check (given_name <> ''),
    family_name text    not null,
    sort_name   text    generated always as (plain(btrim(family_name || ' ' || given_name))) stored,
    language    text    references language,
    phone       bytea,
    email       bytea,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id, protected) references person (tenant_id, id, protected) on update cascade,
    check (not protected or (phone is null and email is null))
);

create index on identity (tenant_id, sort_name, person_id);

-- Identifiers, latest last: LMA number, samordningsnummer, personnummer.
create table identifier (
    tenant_id  bigint  not null default current_tenant() references tenant,
    id         bigint  not null,
    person_id  bigint  not null,
    protected  boolean not null default false,
    kind       text    not null check (kind in ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'LMA')),
    number     bytea   not null,
    hash       bytea   not null,
    since      date    not null,
    primary key (tenant_id, id),
    unique (tenant_id, kind, hash),
    foreign key (tenant_id, person_id, protected) references person (tenant_id, id, protected) on update cascade
);

create index on identifier (tenant_id, person_id);
create sequence identifier_id;

-- One person in one project. Entry facts are from the first entry, exit facts from the last exit.
create table enrolment (
    tenant_id         bigint  not null default current_tenant() references tenant,
    id                bigint  not null,
    version           integer not null default 0,
    project_id        bigint  not null references project,
    person_id         bigint  not null,
    role              text    not null check (role in ('PARTICIPANT', 'STAFF', 'CONTRIBUTOR')),
    submission        uuid    not null,
    entered_on        date    not null,
    exited_on         date,
    third_country_national boolean,
    employment        text    check (employment in ('UNEMPLOYED', 'INACTIVE', 'EMPLOYED')),
    unemployed_since  date,
    in_education      boolean,
    isced             integer check (isced between 0 and 8),
    cefr_entry        text    check (cefr_entry in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    cefr_exit         text    check (cefr_exit in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    exit_status       text    check (exit_status in ('UNEMPLOYED', 'INACTIVE', 'EMPLOYED', 'JOB_SEARCHING')),
    exit_status_on    date,
    exit_in_education boolean,
    exit_qualification boolean,
    exit_reason       text    check (exit_reason in ('COMPLETED', 'WORK', 'STUDIES', 'MOVED', 'HEALTH', 'STOPPED', 'OTHER')),
    other_fund        text    check (other_fund in ('NO', 'YES', 'NOT_ASKED')),
    primary key (tenant_id, id),
    unique (tenant_id, project_id, person_id),
    unique (tenant_id, submission),
    foreign key (tenant_id, person_id) references person,
    check (exited_on >= entered_on)
);

create index on enrolment (tenant_id, person_id);
create index on enrolment (tenant_id, project_id, entered_on);
create sequence enrolment_id;

comment on column enrolment.exit_status is 'The last labour-market situation within 28 days after the exit.';
comment on column enrolment.other_fund is 'The participant''s own word on taking part in another EU-funded project the same hours.';

-- Every stay; entering again continues the same enrolment.
create table spell (
    tenant_id    bigint  not null default current_tenant() references tenant,
    enrolment_id bigint  not null,
    number       integer not null,
    entered_on   date    not null,
    exited_on    date,
    primary key (tenant_id, enrolment_id, number),
    foreign key (tenant_id, enrolment_id) references enrolment,
    check (exited_on >= entered_on)
);

-- Who saw which kind of document, and when; never a copy.
create table target_group_check (
    tenant_id    bigint not null default current_tenant() references tenant,
    id           bigint not null,
    enrolment_id bigint not null,
    document     text   not null check (document in ('RESIDENCE_PERMIT', 'PASSPORT', 'LMA_CARD', 'OTHER')),
    checked_on   date   not null,
    checked_by   bigint not null references account,
    primary key (tenant_id, id),
    unique (tenant_id, enrolment_id, id),
    foreign key (tenant_id, enrolment_id) references enrolment
);

create sequence target_group_check_id;

-- Two different things: consent to be asked later or photographed (GDPR), and consent to hand out a secret (OSL 12:2).
create table consent (
    tenant_id    bigint      not null default current_tenant() references tenant,
    id           bigint      not null,
    enrolment_id bigint      not null,
    kind         text        not null check (kind in ('FOLLOW_UP', 'PHOTO', 'DISCLOSURE')),
    text_version text        not null,
    given_on     date        not null,
    withdrawn_on date        check (withdrawn_on >= given_on),
    primary key (tenant_id, id),
    foreign key (tenant_id, enrolment_id) references enrolment
);

create index on consent (tenant_id, enrolment_id);
create sequence consent_id;

-- A named person at a session.
create table attendance (
    tenant_id    bigint  not null default current_tenant() references tenant,
    session_id   bigint  not null references session,
    enrolment_id bigint  not null,
    minutes      integer not null check (minutes between 1 and 1440),
    primary key (tenant_id, session_id, enrolment_id),
    foreign key (tenant_id, enrolment_id) references enrolment
);

create index on attendance (tenant_id, enrolment_id) include (session_id, minutes);

-- That a session's roll was called, also when nobody came.
create table roll (
    tenant_id  bigint      not null default current_tenant() references tenant,
    session_id bigint      not null references session,
    version    integer     not null default 0,
    called_at  timestamptz not null,
    called_by  bigint      not null references account,
    primary key (tenant_id, session_id)
);

do $$
declare part text;
begin
    foreach part in array array['person', 'identity', 'identifier', 'enrolment', 'spell', 'target_group_check',
                                'consent', 'attendance', 'roll'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

create policy protected_identity on identity as restrictive using (not protected or cleared()) with check (true);
create policy protected_identity on identifier as restrictive using (not protected or cleared()) with check (true);

grant select, insert, update on person, identity, identifier, enrolment, spell, target_group_check, consent, roll to ${app};
grant select, insert, update, delete on attendance to ${app};
grant usage on sequence person_id, identifier_id, enrolment_id, target_group_check_id, consent_id to ${app};
