-- The card as a fund's project bank has it: where the project works, what it does with other countries, and its mark.
alter table project add municipalities text;
alter table project_text add transnational text;

comment on column project.municipalities is 'Names of the municipalities the project works in, with commas between them.';

-- Read and drawn anew by the program before it is stored, so that nothing but a picture is in it.
create table project_logo (
    project_id bigint      primary key references project on delete cascade,
    version    integer     not null default 0,
    picture    bytea       not null check (octet_length(picture) between 1 and 1000000),
    width      integer     not null check (width between 1 and 640),
    height     integer     not null check (height between 1 and 320),
    made_at    timestamptz not null
);

comment on column project_logo.picture is 'PNG';

-- Which municipal goals (municipal_goal_id) a goal, area or track contributes to; its activities do so through it.
create table goal_contribution (
    goal_id           bigint not null references goal on delete cascade,
    municipal_goal_id bigint not null references goal on delete cascade,
    primary key (goal_id, municipal_goal_id),
    check (goal_id <> municipal_goal_id)
);

create index on goal_contribution (municipal_goal_id);

alter table target add goal_id bigint references goal on delete set null;

-- What an indicator is believed to reach. The latest one said of an indicator is the one that holds.
create table forecast (
    id               bigint         generated always as identity primary key,
    version          integer        not null default 0,
    project_id       bigint         not null references project on delete cascade,
    own_indicator_id bigint         references own_indicator on delete cascade,
    code             text,
    expected         numeric(12, 2) not null check (expected >= 0),
    due_on           date           not null,
    said_on          date           not null,
    why              text,
    check ((own_indicator_id is null) <> (code is null))
);

create index on forecast (project_id, said_on);

comment on column forecast.code is 'Of the indicator of the project''s framework.';

-- What the funds count costs by. Definitions are data with dates, like indicators.
create table cost_rule (
    code       text    primary key,
    kind       text    not null check (kind in ('FLAT_RATE', 'HOURS')),
    framework  text    references framework,
    covers     text    check (covers in ('ALL_OTHER', 'INDIRECT')),
    number     numeric(8, 2) not null check (number > 0),
    name_sv    text    not null,
    name_en    text    not null,
    valid_from date    not null,
    valid_to   date    check (valid_to >= valid_from),
    source     text    not null,
    verified   text    not null check (verified in ('FOUND', 'PARTLY', 'KNOWLEDGE')),
    check ((kind = 'FLAT_RATE') = (covers is not null))
);

comment on column cost_rule.number is 'FLAT_RATE: per cent of direct staff costs. HOURS: hours of a full-time year, by which twelve monthly salaries are divided.';
comment on column cost_rule.covers is 'What need not be accounted for one by one: ALL_OTHER, every cost but direct staff; INDIRECT, the indirect ones.';

insert into cost_rule (code, kind, framework, covers, number, name_sv, name_en, valid_from, valid_to, source, verified) values
    ('AMIF-2021-40', 'FLAT_RATE', 'AMIF-2021', 'ALL_OTHER', 40,
     'Personal + 40 procent', 'Staff + 40 per cent', '2021-01-01', null,
     'knowledge: (EU) 2021/1060 article 56(1), up to 40 % of direct staff costs for all other costs', 'KNOWLEDGE'),
    ('AMIF-2021-15', 'FLAT_RATE', 'AMIF-2021', 'INDIRECT', 15,
     'Direkta kostnader + 15 procent av personal', 'Direct costs + 15 per cent of staff', '2021-01-01', null,
     'knowledge: (EU) 2021/1060 article 54(b), up to 15 % of direct staff costs for indirect costs', 'KNOWLEDGE'),
    ('ESFPLUS-2021-40', 'FLAT_RATE', 'ESFPLUS-2021', 'ALL_OTHER', 40,
     'Personal + 40 procent', 'Staff + 40 per cent', '2021-01-01', null,
     'knowledge: (EU) 2021/1060 article 56(1), up to 40 % of direct staff costs for all other costs', 'KNOWLEDGE'),
    ('ESFPLUS-2021-15', 'FLAT_RATE', 'ESFPLUS-2021', 'INDIRECT', 15,
     'Direkta kostnader + 15 procent av personal', 'Direct costs + 15 per cent of staff', '2021-01-01', null,
     'knowledge: (EU) 2021/1060 article 54(b), up to 15 % of direct staff costs for indirect costs', 'KNOWLEDGE'),
    ('ESF-2014-40', 'FLAT_RATE', 'ESF-2014', 'ALL_OTHER', 40,
     'Personal + 40 procent', 'Staff + 40 per cent', '2014-01-01', '2023-12-31',
     'knowledge: (EU) 1304/2013 article 14(2), up to 40 % of direct staff costs for all other costs', 'KNOWLEDGE'),
    ('ESF-2014-15', 'FLAT_RATE', 'ESF-2014', 'INDIRECT', 15,
     'Direkta kostnader + 15 procent av personal', 'Direct costs + 15 per cent of staff', '2014-01-01', '2023-12-31',
     'knowledge: (EU) 1303/2013 article 68(1)(b), up to 15 % of direct staff costs for indirect costs', 'KNOWLEDGE'),
    ('HOURS-1720', 'HOURS', null, null, 1720,
     'Timpris: månadslön × 12 / 1 720', 'Hourly rate: monthly salary × 12 / 1,720', '2014-01-01', null,
     'knowledge: (EU) 2021/1060 article 55(2)(a), before it (EU) 1303/2013 article 68(2): latest documented annual gross employment cost divided by 1 720 hours',
     'KNOWLEDGE');

-- Who to reach at an actor of a project: a function first of all, at work.
create table partner_contact (
    tenant_id       bigint  not null default current_tenant() references tenant,
    id              bigint  generated always as identity,
    version         integer not null default 0,
    project_id      bigint  not null references project on delete cascade,
    organisation_id bigint  not null references organisation,
    function        text    not null,
    name            text,
    phone           text,
    email           text,
    primary key (tenant_id, id)
);

create index on partner_contact (project_id);

-- How a wanted partner came along, step by step.
create table partnership_step (
    tenant_id      bigint  not null default current_tenant() references tenant,
    id             bigint  generated always as identity,
    partnership_id bigint  not null references partnership on delete cascade,
    state          text    not null check (state in ('CONTACTED', 'AGREED', 'JOINED')),
    taken_on       date    not null,
    note           text,
    account_id     bigint  references account,
    primary key (tenant_id, id)
);

create index on partnership_step (partnership_id);

-- What was written as "contact" of a partner becomes a contact of the actor.
insert into partner_contact (tenant_id, project_id, organisation_id, function)
select p.owner_tenant_id, s.project_id, s.organisation_id, s.contact
  from partnership s join project p on p.id = s.project_id
 where s.contact is not null;
alter table partnership drop column contact;

do $$
declare part text;
begin
    foreach part in array array['project_logo', 'forecast'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy read on %I for select using (true)', part);
        execute format('create policy write on %I using (exists (select from project p
            where p.id = project_id and p.owner_tenant_id = current_tenant()))', part);
    end loop;
    foreach part in array array['partner_contact', 'partnership_step'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

alter table goal_contribution enable row level security;
alter table goal_contribution force row level security;
create policy read on goal_contribution for select using (true);
create policy write on goal_contribution
    using (exists (select from goal g join project p on p.id = g.project_id
                    where g.id = goal_id and p.owner_tenant_id = current_tenant()));

grant select on cost_rule to ${app};
grant select, insert, update, delete on project_logo, goal_contribution, forecast, partner_contact to ${app};
grant select, insert, delete on partnership_step to ${app};

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('partner_contact', 'STAFF', 'STAFF', 'Kontaktpersoner hos projektens aktörer', 'Contact persons at the actors of projects'),
    ('partnership_step', 'STAFF', 'STAFF', 'Hur en önskad partner kom med i ett projekt', 'How a wanted partner joined a project');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('partner_contact', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('partner_contact', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('partner_contact', 'version', 'TECHNICAL', 'ändringsnummer', 'number of the change', false, false),
    ('partner_contact', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('partner_contact', 'organisation_id', 'TECHNICAL', 'aktör', 'actor', false, false),
    ('partner_contact', 'function', 'VALUE', 'funktion', 'function', false, false),
    ('partner_contact', 'name', 'VALUE', 'namn', 'name', false, false),
    ('partner_contact', 'phone', 'VALUE', 'telefon i arbetet', 'telephone at work', false, false),
    ('partner_contact', 'email', 'VALUE', 'e-post i arbetet', 'e-mail at work', false, false),
    ('partnership_step', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('partnership_step', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('partnership_step', 'partnership_id', 'TECHNICAL', 'partner', 'partner', false, false),
    ('partnership_step', 'state', 'WORD', 'steg', 'step', false, false),
    ('partnership_step', 'taken_on', 'VALUE', 'dag', 'day', false, false),
    ('partnership_step', 'note', 'VALUE', 'anteckning', 'note', false, true),
    ('partnership_step', 'account_id', 'STAFF', 'inskrivet av', 'entered by', false, false);
