-- A skill somebody offers (leads a cooking evening, interprets, teaches the saz). Words and contact are encrypted, and go when
-- the person takes the offer back; that there was one is counted until the row is removed, a year after its last change.
create table skill_offer (
    tenant_id     bigint  not null default current_tenant() references tenant,
    id            bigint  not null,
    version       integer not null default 0,
    guide_id      bigint  not null references account,
    kind          text    not null check (kind in ('COOKING', 'MUSIC', 'CRAFT', 'LANGUAGE', 'SPORT', 'YOUTH', 'GARDENING', 'COMPUTERS', 'OTHER')),
    words         bytea,
    languages     text[]  not null,
    times         text[]  not null check (times <@ array['MORNING', 'AFTERNOON', 'EVENING', 'WEEKEND']),
    contact_name  bytea,
    contact       bytea,
    consented_on  date    check (consented_on >= offered_on),
    offered_on    date    not null,
    changed_on    date    not null check (changed_on >= offered_on),
    taken_back_on date    check (taken_back_on >= offered_on),
    activity_id   bigint  references activity,
    became_on     date    check (became_on >= offered_on),
    primary key (tenant_id, id),
    check ((words is null) = (taken_back_on is not null)),
    check (taken_back_on is null or num_nonnulls(contact_name, contact, consented_on) + cardinality(languages) + cardinality(times) = 0),
    check ((activity_id is null) = (became_on is null))
);

comment on column skill_offer.consented_on is 'When the person said that words and contact may be given to a host who asks; null when they have not.';
comment on column skill_offer.became_on is 'From which day the activity is what came of it.';

create index on skill_offer (tenant_id, guide_id);
create index on skill_offer (tenant_id, offered_on);
create index on skill_offer (tenant_id, changed_on);
create sequence skill_offer_id;

-- A host is interested, and what the guide answered.
create table skill_request (
    tenant_id   bigint  not null default current_tenant() references tenant,
    id          bigint  not null,
    offer_id    bigint  not null,
    host_id     bigint  not null references account,
    asked_on    date    not null,
    accepted    boolean,
    why_not     text    check (why_not in ('NOT_NOW', 'TIME', 'ELSEWHERE', 'DOES_NOT_FIT', 'LOST_CONTACT', 'CHANGED_MIND')),
    answered_on date    check (answered_on >= asked_on),
    primary key (tenant_id, id),
    unique (tenant_id, offer_id, host_id),
    foreign key (tenant_id, offer_id) references skill_offer,
    check ((accepted is null) = (answered_on is null)),
    check ((accepted is false) = (why_not is not null))
);

create sequence skill_request_id;

do $$
declare part text;
begin
    foreach part in array array['skill_offer', 'skill_request'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update, delete on skill_offer, skill_request to ${app};
grant usage on sequence skill_offer_id, skill_request_id to ${app};
