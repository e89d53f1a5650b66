-- The monthly file of an ESF project: who took part and how many hours. Which columns it has is data, valid from a day; the
-- portal's own profiles are to be checked against the authority's template before the first file is sent.
create table monthly_profile (
    id              bigint      generated always as identity primary key,
    owner_tenant_id bigint      references tenant,
    framework       text        not null references framework,
    valid_from      date        not null,
    name            text        not null check (name <> ''),
    source          text        not null check (source <> ''),
    verified        text        not null check (verified in ('FOUND', 'PARTLY', 'KNOWLEDGE')),
    made_by         bigint      references account,
    made_at         timestamptz not null default now(),
    unique nulls not distinct (framework, owner_tenant_id, valid_from)
);

comment on column monthly_profile.owner_tenant_id is 'For whose projects it holds; null for everyone''s.';

create table monthly_column (
    profile_id bigint  not null references monthly_profile,
    position   integer not null check (position > 0),
    heading    text    not null check (heading <> ''),
    source     text    not null check (source in ('NUMBER', 'GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE', 'GENDER', 'MONTH',
                                                  'STARTED', 'ENDED', 'HOURS', 'FIXED')),
    format     text    not null default '',
    codes      jsonb   not null default '{}',
    verified   text    not null check (verified in ('FOUND', 'PARTLY', 'KNOWLEDGE')),
    primary key (profile_id, position)
);

comment on column monthly_column.format is 'Pattern of a date, DASH for a number with a hyphen, or the fixed text.';
comment on column monthly_column.codes is 'What is written for WOMAN, MAN and so on; in a number, for somebody with protected identity.';

with profile as (
    insert into monthly_profile (framework, valid_from, name, source, verified) values
        ('ESF-2014', '2014-01-01', 'Deltagarrapport till SCB', 'Partly: SCB''s routine for ESF 2014-2020 (months, order, four weeks, code for women with protected identity); the columns of the template were not found', 'KNOWLEDGE'),
        ('ESFPLUS-2021', '2021-01-01', 'Deltagarrapport, som i förra perioden', 'Knowledge: the routine of ESF 2014-2020; whether it is the same for ESF+ was not found', 'KNOWLEDGE')
    returning id)
insert into monthly_column (profile_id, position, heading, source, format, codes, verified)
select p.id, c.position, c.heading, c.source, c.format, c.codes::jsonb, c.verified
  from profile p
 cross join (values
    (1, 'Personnummer', 'NUMBER',  '',           '{"WOMAN": "{date}Tf29"}', 'PARTLY'),
    (2, 'Månad',        'MONTH',   'yyyyMM',     '{}', 'KNOWLEDGE'),
    (3, 'Startdatum',   'STARTED', 'yyyy-MM-dd', '{}', 'KNOWLEDGE'),
    (4, 'Slutdatum',    'ENDED',   'yyyy-MM-dd', '{}', 'KNOWLEDGE'),
    (5, 'Timmar',       'HOURS',   '',           '{}', 'PARTLY')
  ) c (position, heading, source, format, codes, verified);

-- A month's file as it was made and, of some, that it was sent; sent again it is another edition. What was sent does not change.
create table monthly_file (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null,
    project_id bigint      not null references project,
    month      date        not null check (extract(day from month) = 1),
    profile_id bigint      not null references monthly_profile,
    sources    text[]      not null,
    salt       uuid        not null,
    made_by    bigint      not null references account,
    made_at    timestamptz not null,
    edition    integer     check (edition > 0),
    sent_on    date,
    sent_by    bigint      references account,
    marked_at  timestamptz,
    reference  text        check (reference <> ''),
    primary key (tenant_id, id),
    unique (tenant_id, project_id, month, edition),
    check ((sent_on is null) = (edition is null) and (sent_on is null) = (sent_by is null) and (sent_on is null) = (marked_at is null))
);

create unique index monthly_file_unsent on monthly_file (tenant_id, project_id, month) where sent_on is null;
create sequence monthly_file_id;

-- A fingerprint of each line, without what stood there: enough to see that it would be another one now.
create table monthly_file_row (
    tenant_id    bigint not null default current_tenant() references tenant,
    file_id      bigint not null,
    enrolment_id bigint not null,
    fingerprint  text   not null,
    primary key (tenant_id, file_id, enrolment_id),
    foreign key (tenant_id, file_id) references monthly_file on delete cascade
);

create index on monthly_file_row (tenant_id, enrolment_id);

create function keep_monthly_file() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null then
        raise exception 'A file that was sent is kept.' using errcode = 'check_violation', constraint = 'monthly_file_sent';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger kept before update or delete on monthly_file for each row execute function keep_monthly_file();

do $$
declare part text;
begin
    foreach part in array array['monthly_file', 'monthly_file_row'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

alter table monthly_profile enable row level security;
alter table monthly_profile force row level security;
create policy read on monthly_profile for select using (owner_tenant_id is null or owner_tenant_id = current_tenant());
create policy write on monthly_profile using (owner_tenant_id = current_tenant());

alter table monthly_column enable row level security;
alter table monthly_column force row level security;
create policy read on monthly_column for select using (profile_id in (select id from monthly_profile));
create policy write on monthly_column using (exists (select from monthly_profile p
    where p.id = monthly_column.profile_id and p.owner_tenant_id = current_tenant()));

grant select, insert on monthly_profile, monthly_column, monthly_file, monthly_file_row to ${app};
grant delete, update (edition, sent_on, sent_by, marked_at, reference) on monthly_file to ${app};
grant usage on sequence monthly_file_id to ${app};
