-- What the funds ask about later than the exit, and what is known of people who came before the portal did.
alter table enrolment
    add column unaccompanied_minor boolean,
    add column status_6m text check (status_6m in ('UNEMPLOYED', 'INACTIVE', 'EMPLOYED', 'JOB_SEARCHING')),
    add column improved_6m boolean,
    add column recognition_applied_on date,
    add column residence_applied_on date;

comment on column enrolment.status_6m is 'On the labour market six months after the last exit.';
comment on column enrolment.improved_6m is 'Employed at entry, and in a better position on the labour market six months after the last exit.';
comment on column enrolment.recognition_applied_on is 'The first application to have foreign qualifications or skills recognised or assessed.';
comment on column enrolment.residence_applied_on is 'The first application for long-term residence status.';

-- Registers that are taken over may contradict themselves: that is shown as a gap to mend. Forms still refuse it.
alter table enrolment drop constraint enrolment_check;
alter table spell drop constraint spell_check;

-- Support that is known without a session of ours, for example from an earlier register.
create table earlier_support (
    tenant_id    bigint not null default current_tenant() references tenant,
    enrolment_id bigint not null,
    support      text   not null check (support in ('LANGUAGE_COURSE', 'CIVIC_ORIENTATION', 'PROFESSIONAL_GUIDANCE', 'OTHER')),
    primary key (tenant_id, enrolment_id, support),
    foreign key (tenant_id, enrolment_id) references enrolment
);

-- Attendance that is known without a session of ours: one day of one kind of support.
create table earlier_attendance (
    tenant_id    bigint  not null default current_tenant() references tenant,
    enrolment_id bigint  not null,
    day          date    not null,
    support      text    not null check (support in ('LANGUAGE_COURSE', 'CIVIC_ORIENTATION', 'PROFESSIONAL_GUIDANCE', 'OTHER')),
    minutes      integer not null check (minutes between 1 and 1440),
    primary key (tenant_id, enrolment_id, day, support),
    foreign key (tenant_id, enrolment_id) references enrolment
);

-- By what number an enrolment is known where it answers; a merge leaves both.
create sequence pseudonym_id;

create table pseudonym (
    tenant_id    bigint not null default current_tenant() references tenant,
    id           bigint not null default nextval('pseudonym_id'),
    enrolment_id bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrolment_id) references enrolment
);

create index on pseudonym (tenant_id, enrolment_id);

-- Did it help? One question at the exit, answered under a pseudonym; the last answer counts.
create table exit_answer (
    tenant_id    bigint      not null default current_tenant() references tenant,
    id           bigint      not null,
    pseudonym_id bigint      not null,
    helpful      boolean     not null,
    answered_on  date        not null,
    way          text        not null check (way in ('OWN_PHONE', 'LEADERS_PHONE', 'FILE')),
    language     text        references language,
    made_at      timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, pseudonym_id) references pseudonym
);

comment on column exit_answer.way is 'OWN_PHONE: on the participant''s own phone. LEADERS_PHONE: on the phone of the activity leader. FILE: taken over from a register.';

create index on exit_answer (tenant_id, pseudonym_id, answered_on);
create sequence exit_answer_id;

do $$
declare part text;
begin
    foreach part in array array['earlier_support', 'earlier_attendance', 'pseudonym', 'exit_answer'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update, delete on earlier_support, earlier_attendance to ${app};
grant select, insert, update, delete on pseudonym, exit_answer to ${app};
grant usage on sequence pseudonym_id, exit_answer_id to ${app};
