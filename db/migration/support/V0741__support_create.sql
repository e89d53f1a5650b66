-- One guidance of somebody without a name. What the guide calls them and what they want are free text and encrypted.
create table guidance_case (
    tenant_id           bigint  not null default current_tenant() references tenant,
    id                  bigint  not null,
    version             integer not null default 0,
    guide_id            bigint  not null references account,
    alias               bytea   not null,
    language            text    not null references language,
    municipality_id     bigint  not null references municipality,
    level               text    not null check (level in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'UNKNOWN')),
    interests           text[]  not null,
    times               text[]  not null check (times <@ array['MORNING', 'AFTERNOON', 'EVENING', 'WEEKEND']),
    obstacle_time       text    check (obstacle_time in ('NOTED', 'REMOVED', 'REMAINS')),
    obstacle_money      text    check (obstacle_money in ('NOTED', 'REMOVED', 'REMAINS')),
    obstacle_child_care text    check (obstacle_child_care in ('NOTED', 'REMOVED', 'REMAINS')),
    obstacle_transport  text    check (obstacle_transport in ('NOTED', 'REMOVED', 'REMAINS')),
    obstacle_language   text    check (obstacle_language in ('NOTED', 'REMOVED', 'REMAINS')),
    obstacle_other      text    check (obstacle_other in ('NOTED', 'REMOVED', 'REMAINS')),
    wish                bytea,
    opened_on           date    not null,
    closed_on           date    check (closed_on >= opened_on),
    outcome             text    check (outcome in ('ACTIVE', 'FOUND_OTHER', 'NOT_NOW', 'MOVED', 'LOST_CONTACT')),
    primary key (tenant_id, id),
    check ((closed_on is null) = (outcome is null))
);

comment on column guidance_case.times is 'When somebody can: of the day on weekdays, or at the weekend.';

create index on guidance_case (tenant_id, guide_id, closed_on);
create sequence guidance_case_id;

-- Where somebody was referred to, and what the two follow-ups answered: did they start, and did they stay?
create table guidance_referral (
    tenant_id       bigint  not null default current_tenant() references tenant,
    id              bigint  not null,
    case_id         bigint  not null,
    activity_id     bigint  references activity,
    organisation_id bigint  references organisation,
    place           bytea,
    contact         bytea,
    referred_on     date    not null,
    started         boolean,
    started_on      date    check (started_on >= referred_on),
    stayed          boolean,
    why_not         text    check (why_not in ('FULL', 'TIME', 'MONEY', 'CHILD_CARE', 'TRANSPORT', 'LANGUAGE', 'NOT_WELCOMED', 'CHANGED_MIND',
                                               'UNKNOWN')),
    due_on          date    generated always as (case when started is null then referred_on + 14
                                                      when started and stayed is null then referred_on + 56 end) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references guidance_case,
    check (num_nonnulls(activity_id, organisation_id, place) = 1),
    check ((started is true) = (started_on is not null)),
    check (stayed is null or started is true),
    check ((why_not is not null) = (started is false or stayed is false))
);

comment on column guidance_referral.place is 'Where, when it is none of the portal''s; encrypted.';
comment on column guidance_referral.contact is 'Whom to ask for there; encrypted.';
comment on column guidance_referral.due_on is 'Two weeks after the referral, then eight; null when nothing more is asked.';

create index on guidance_referral (tenant_id, case_id, due_on);
create sequence guidance_referral_id;

do $$
declare part text;
begin
    foreach part in array array['guidance_case', 'guidance_referral'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update on guidance_case, guidance_referral to ${app};
grant usage on sequence guidance_case_id, guidance_referral_id to ${app};
