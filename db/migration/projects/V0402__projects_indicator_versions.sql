-- Frameworks as dated data. A set of age bands stands by itself, so that an indicator can take another one.
create table band_set (
    code            text   primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]{1,30}$'),
    owner_tenant_id bigint references tenant,
    name            text   not null check (name <> ''),
    source          text   not null check (source <> '')
);

comment on column band_set.owner_tenant_id is 'Who added it; null when it came with the portal.';

insert into band_set (code, name, source)
select code, name, 'knowledge: ' || regulation || ', annex on indicators; to be checked' from framework where code <> 'AMIF-2014';

alter table age_band rename column framework to band_set;
alter table age_band drop constraint age_band_framework_fkey;
alter table age_band add constraint age_band_set_fkey foreign key (band_set) references band_set;

-- What an indicator means from a date on. Who counts is a combination of named rules of the reporting module: the population,
-- the date that decides the period, the conditions, and limits of age and education.
create table indicator_version (
    id              bigint  generated always as identity primary key,
    framework       text    not null,
    code            text    not null,
    owner_tenant_id bigint  references tenant,
    valid_from      date    not null,
    valid_to        date    check (valid_to >= valid_from),
    kind            text    not null check (kind in ('OUTPUT', 'RESULT')),
    unit            text    not null,
    name_en         text    not null check (name_en <> ''),
    name_sv         text    not null check (name_sv <> ''),
    population      text    not null check (population in ('THIRD_COUNTRY_NATIONALS', 'COMPLETE_RECORDS', 'PROFESSIONALS', 'ENTITIES')),
    moment          text    check (moment in ('ENTRY', 'EXIT', 'SIX_MONTHS', 'RECOGNITION', 'RESIDENCE')),
    conditions      text[]  not null default '{}',
    from_age        integer check (from_age >= 0),
    to_age          integer check (to_age >= from_age),
    from_isced      integer check (from_isced between 0 and 8),
    to_isced        integer check (to_isced between from_isced and 8),
    reference_codes text[]  not null default '{}',
    band_set        text    references band_set,
    measured_when   text    not null,
    breakdown       text    not null,
    counting_rule   text    not null,
    source          text    not null check (source <> ''),
    verified        text    not null check (verified in ('FOUND', 'PARTLY', 'KNOWLEDGE')),
    made_by         bigint  references account,
    made_at         timestamptz not null default now(),
    foreign key (framework, code) references indicator,
    unique nulls not distinct (framework, code, owner_tenant_id, valid_from),
    check (moment is null or population in ('THIRD_COUNTRY_NATIONALS', 'COMPLETE_RECORDS'))
);

comment on column indicator_version.owner_tenant_id is 'For whose projects it holds; null for everyone''s.';
comment on column indicator_version.moment is 'Which date of a person in the project decides the period; null when the portal has nothing to compute it from.';
comment on column indicator_version.conditions is 'All of them must hold; names of rules of the reporting module.';
comment on column indicator_version.verified is 'FOUND: seen in its source. PARTLY and KNOWLEDGE: to be checked before the first report.';

insert into indicator_version (framework, code, valid_from, kind, unit, name_en, name_sv, population, band_set, measured_when,
                               breakdown, counting_rule, source, verified)
select i.framework, i.code, f.starts_on, i.kind, i.unit, i.name_en, i.name_sv,
       case when i.unit <> 'persons' then 'ENTITIES'
            when i.code in ('O.1.2', 'O.3.1', 'O.4.1', 'R.1.5', 'R.1.6') then 'PROFESSIONALS'
            when f.fund = 'AMIF' then 'THIRD_COUNTRY_NATIONALS'
            else 'COMPLETE_RECORDS' end,
       case when i.unit = 'persons' and i.framework <> 'AMIF-2014' then i.framework end,
       i.measured_when, i.breakdown, i.counting_rule, i.source, i.verified
  from indicator i join framework f on f.code = i.framework
 order by f.starts_on, i.framework, i.position;

-- How the portal computes: the rules, their limits and the outputs that a result can never exceed over the whole project.
update indicator_version v
   set moment = c.moment, conditions = c.conditions::text[], from_age = c.from_age, to_age = c.to_age,
       from_isced = c.from_isced, to_isced = c.to_isced, reference_codes = c.reference_codes::text[]
  from (values
    ('AMIF-2021',    'O.2.3',   'ENTRY', '{SUPPORTED}',                        null, null, null, null, '{}'),
    ('AMIF-2021',    'O.2.3.1', 'ENTRY', '{LANGUAGE_COURSE}',                  null, null, null, null, '{}'),
    ('AMIF-2021',    'O.2.3.2', 'ENTRY', '{CIVIC_ORIENTATION}',                null, null, null, null, '{}'),
    ('AMIF-2021',    'O.2.3.3', 'ENTRY', '{PROFESSIONAL_GUIDANCE}',            null, null, null, null, '{}'),
    ('AMIF-2021',    'R.2.8',   'EXIT',  '{LANGUAGE_COURSE,LANGUAGE_PROGRESS}', null, null, null, null, '{O.2.3.1}'),
    ('AMIF-2021',    'R.2.9',   'EXIT',  '{SUPPORTED,HELPED}',                 null, null, null, null, '{O.2.3}'),
    ('AMIF-2021',    'R.2.10',  'RECOGNITION', '{}',                           null, null, null, null, '{}'),
    ('AMIF-2021',    'R.2.11',  'RESIDENCE', '{}',                             null, null, null, null, '{}'),
    ('ESFPLUS-2021', 'EECO01',  'ENTRY', '{}',                                 null, null, null, null, '{}'),
    ('ESFPLUS-2021', 'EECO02',  'ENTRY', '{UNEMPLOYED}',                       null, null, null, null, '{}'),
    ('ESFPLUS-2021', 'EECO03',  'ENTRY', '{UNEMPLOYED_OVER_TWELVE_MONTHS}',    null, null, null, null, '{}'),
    ('ESFPLUS-2021', 'EECO04',  'ENTRY', '{INACTIVE}',                         null, null, null, null, '{}'),
    ('ESFPLUS-2021', 'EECO05',  'ENTRY', '{EMPLOYED}',                         null, null, null, null, '{}'),
    ('ESFPLUS-2021', 'EECO06',  'ENTRY', '{}',                                 0,    17,   null, null, '{}'),
    ('ESFPLUS-2021', 'EECO07',  'ENTRY', '{}',                                 18,   29,   null, null, '{}'),
    ('ESFPLUS-2021', 'EECO08',  'ENTRY', '{}',                                 55,   null, null, null, '{}'),
    ('ESFPLUS-2021', 'EECO09',  'ENTRY', '{}',                                 null, null, 0,    2,    '{}'),
    ('ESFPLUS-2021', 'EECO10',  'ENTRY', '{}',                                 null, null, 3,    4,    '{}'),
    ('ESFPLUS-2021', 'EECO11',  'ENTRY', '{}',                                 null, null, 5,    8,    '{}'),
    ('ESFPLUS-2021', 'EECR01',  'EXIT',  '{INACTIVE,SEARCHING_AFTERWARDS}',    null, null, null, null, '{EECO04}'),
    ('ESFPLUS-2021', 'EECR02',  'EXIT',  '{NEWLY_IN_EDUCATION}',               null, null, null, null, '{EECO01}'),
    ('ESFPLUS-2021', 'EECR03',  'EXIT',  '{QUALIFIED}',                        null, null, null, null, '{EECO01}'),
    ('ESFPLUS-2021', 'EECR04',  'EXIT',  '{WITHOUT_WORK,EMPLOYED_AFTERWARDS}', null, null, null, null, '{EECO02,EECO04}'),
    ('ESFPLUS-2021', 'EECR05',  'SIX_MONTHS', '{WITHOUT_WORK,EMPLOYED_SIX_MONTHS_LATER}', null, null, null, null, '{EECO02,EECO04}'),
    ('ESFPLUS-2021', 'EECR06',  'SIX_MONTHS', '{EMPLOYED,IMPROVED_SIX_MONTHS_LATER}', null, null, null, null, '{EECO05}'),
    ('ESF-2014',     'CO01',    'ENTRY', '{UNEMPLOYED}',                       null, null, null, null, '{}'),
    ('ESF-2014',     'CO02',    'ENTRY', '{LONG_TERM_UNEMPLOYED_FOR_THEIR_AGE}', null, null, null, null, '{}'),
    ('ESF-2014',     'CO03',    'ENTRY', '{INACTIVE}',                         null, null, null, null, '{}'),
    ('ESF-2014',     'CO04',    'ENTRY', '{INACTIVE,NOT_IN_EDUCATION}',        null, null, null, null, '{}'),
    ('ESF-2014',     'CO05',    'ENTRY', '{EMPLOYED}',                         null, null, null, null, '{}'),
    ('ESF-2014',     'CO06',    'ENTRY', '{}',                                 0,    24,   null, null, '{}'),
    ('ESF-2014',     'CO07',    'ENTRY', '{}',                                 55,   null, null, null, '{}'),
    ('ESF-2014',     'CO08',    'ENTRY', '{UNEMPLOYED_OR_INACTIVE_OUTSIDE_EDUCATION}', 55, null, null, null, '{}'),
    ('ESF-2014',     'CO09',    'ENTRY', '{}',                                 null, null, 1,    2,    '{}'),
    ('ESF-2014',     'CO10',    'ENTRY', '{}',                                 null, null, 3,    4,    '{}'),
    ('ESF-2014',     'CO11',    'ENTRY', '{}',                                 null, null, 5,    8,    '{}'),
    ('ESF-2014',     'CR01',    'EXIT',  '{INACTIVE,SEARCHING_AFTERWARDS}',    null, null, null, null, '{CO03}'),
    ('ESF-2014',     'CR02',    'EXIT',  '{NEWLY_IN_EDUCATION}',               null, null, null, null, '{CO01,CO03,CO05}'),
    ('ESF-2014',     'CR03',    'EXIT',  '{QUALIFIED}',                        null, null, null, null, '{CO01,CO03,CO05}'),
    ('ESF-2014',     'CR04',    'EXIT',  '{WITHOUT_WORK,EMPLOYED_AFTERWARDS}', null, null, null, null, '{CO01,CO03}'),
    ('ESF-2014',     'CR06',    'SIX_MONTHS', '{WITHOUT_WORK,EMPLOYED_SIX_MONTHS_LATER}', null, null, null, null, '{CO01,CO03}'),
    ('ESF-2014',     'CR07',    'SIX_MONTHS', '{EMPLOYED,IMPROVED_SIX_MONTHS_LATER}', null, null, null, null, '{CO05}'),
    ('ESF-2014',     'CR08',    'SIX_MONTHS', '{WITHOUT_WORK,EMPLOYED_SIX_MONTHS_LATER}', 55, null, null, null, '{CO07}')
  ) c (framework, code, moment, conditions, from_age, to_age, from_isced, to_isced, reference_codes)
 where v.framework = c.framework and v.code = c.code;

alter table indicator
    drop column kind, drop column unit, drop column name_en, drop column name_sv, drop column measured_when, drop column breakdown,
    drop column counting_rule, drop column source, drop column verified, drop column rule,
    add column owner_tenant_id bigint references tenant,
    add check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,30}$');

comment on column indicator.owner_tenant_id is 'Who added it; null when it came with the portal.';

do $$
declare part text;
begin
    foreach part in array array['band_set', 'indicator', 'indicator_version'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy read on %I for select using (true)', part);
        execute format('create policy write on %I using (owner_tenant_id = current_tenant())', part);
    end loop;
end $$;

alter table age_band enable row level security;
alter table age_band force row level security;
create policy read on age_band for select using (true);
create policy write on age_band using (exists (select from band_set b
    where b.code = age_band.band_set and b.owner_tenant_id = current_tenant()));

grant select on band_set, indicator_version to ${app};
grant insert on band_set, age_band, indicator, indicator_version to ${app};
grant update (valid_to) on indicator_version to ${app};

