-- On whose behalf somebody came; groups and tallies registered at once; practice, which no figure counts.
alter table contact add column on_behalf text check (on_behalf in ('CHILD', 'PARTNER', 'OTHER', 'INTERPRETER'));
alter table contact add column batch uuid;
alter table contact add column practice boolean not null default false;
comment on column contact.on_behalf is 'Null when somebody came for themselves, or nobody noted it.';
comment on column contact.batch is 'Contacts registered at once are undone at once.';
create index on contact (tenant_id, batch) where batch is not null;
create index on contact (tenant_id, made_at) where practice;

-- An errand may be a call to make, or end in somebody being sent somewhere: did they come?
alter table errand add column call_at timestamptz;
alter table errand add column organisation_id bigint references organisation;
alter table errand add column activity_id bigint references activity;
alter table errand add column article_id bigint references article;
alter table errand add column person bytea;
alter table errand add column came boolean;
alter table errand add check (num_nonnulls(organisation_id, activity_id, article_id) <= 1);
comment on column errand.person is 'Whom they were sent to there; encrypted.';
comment on column errand.came is 'Whether they came where they were sent; null while nobody knows.';
create index on errand (tenant_id, call_at) where status <> 'DONE' and call_at is not null;

-- How each clerk wants the desk.
create table desk_clerk (
    tenant_id  bigint  not null default current_tenant() references tenant,
    account_id bigint  not null references account,
    keys       boolean not null default true,
    news_seen  bigint  not null default 0,
    primary key (tenant_id, account_id)
);
comment on column desk_clerk.keys is 'Single letters and signs are shortcuts.';

-- One line to everybody at the desks.
create table desk_news (
    tenant_id bigint      not null default current_tenant() references tenant,
    id        bigint      not null generated always as identity,
    text      text        not null check (length(text) between 1 and 160),
    made_by   bigint      not null references account,
    made_at   timestamptz not null,
    until     date        not null,
    primary key (tenant_id, id)
);
create index on desk_news (tenant_id, until);

-- Who looks after whose errands, and when.
create table desk_absence (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    account_id bigint      not null references account,
    deputy_id  bigint      not null references account,
    from_on    date        not null,
    till_on    date        not null,
    made_by    bigint      not null references account,
    made_at    timestamptz not null,
    primary key (tenant_id, id),
    check (account_id <> deputy_id),
    check (till_on >= from_on)
);
create index on desk_absence (tenant_id, deputy_id, till_on);

-- What a clerk was writing in the form of a new errand; encrypted.
create table desk_draft (
    tenant_id  bigint      not null default current_tenant() references tenant,
    account_id bigint      not null references account,
    words      bytea       not null,
    saved_at   timestamptz not null,
    primary key (tenant_id, account_id)
);
create index on desk_draft (tenant_id, saved_at);

do $$
declare part text;
begin
    foreach part in array array['desk_clerk', 'desk_news', 'desk_absence', 'desk_draft'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update on desk_clerk to ${app};
grant select, insert, delete on desk_news, desk_absence to ${app};
grant select, insert, update, delete on desk_draft to ${app};
