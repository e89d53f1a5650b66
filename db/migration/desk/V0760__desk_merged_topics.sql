-- A topic that counts as another. What was registered stays as it was registered; only the counting changes, so it can be undone.
alter table topic add column version integer not null default 0;
alter table topic add column merged_into bigint;
alter table topic add column merged boolean not null generated always as (merged_into is not null) stored;
alter table topic add column into_merged boolean generated always as (case when merged_into is not null then false end) stored;
alter table topic add check (merged_into <> id);
alter table topic add unique (tenant_id, id, merged);
alter table topic add foreign key (tenant_id, merged_into, into_merged) references topic (tenant_id, id, merged)
    deferrable initially deferred;
comment on column topic.merged_into is 'The topic it counts as; never one that is merged itself.';
comment on column topic.into_merged is 'Holds the rule: what a topic is merged into is not merged.';
create index on topic (tenant_id, merged_into) where merged_into is not null;
create index on contact (tenant_id, topic_id);

-- For every topic the one it counts as.
create view counted_topic with (security_invoker = true) as
select tenant_id, id, coalesce(merged_into, id) as counted_id from topic;

-- Who changed what in the vocabularies. Lines are added and never changed.
create table vocabulary_change (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    account_id bigint      not null references account,
    at         timestamptz not null,
    vocabulary text        not null check (vocabulary in ('TOPIC', 'OUTCOME', 'CHANNEL', 'OBSTACLE', 'INTEREST')),
    topic_id   bigint,
    other_id   bigint,
    code       text,
    what       text        not null check (what in ('ADDED', 'RENAMED', 'MOVED', 'CLOSED', 'OPENED', 'MERGED', 'SPLIT')),
    was        text,
    became     text,
    primary key (tenant_id, id),
    foreign key (tenant_id, topic_id) references topic,
    foreign key (tenant_id, other_id) references topic,
    check ((vocabulary = 'TOPIC') = (topic_id is not null)),
    check ((vocabulary = 'TOPIC') = (code is null)),
    check ((what in ('MERGED', 'SPLIT')) = (other_id is not null))
);
comment on column vocabulary_change.other_id is 'The topic it was merged into or split from.';
create index on vocabulary_change (tenant_id, topic_id, id);
create index on vocabulary_change (tenant_id, other_id, id) where other_id is not null;

alter table vocabulary_change enable row level security;
alter table vocabulary_change force row level security;
create policy tenant on vocabulary_change using (tenant_id = current_tenant());

grant select on counted_topic to ${app};
grant select, insert on vocabulary_change to ${app};
