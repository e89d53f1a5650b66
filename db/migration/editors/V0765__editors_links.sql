-- How the links of a tenant's articles answered when they were last opened.
create table link_check (
    tenant_id    bigint      not null default current_tenant() references tenant,
    url          text        not null,
    state        text        not null check (state in ('OK', 'GONE', 'AWAY', 'REFUSED')),
    status       integer     check (status between 100 and 599),
    checked_at   timestamptz not null,
    broken_since date,
    primary key (tenant_id, url),
    check ((state = 'OK') = (broken_since is null))
);
comment on column link_check.status is 'What the other side answered; null when it did not.';
comment on column link_check.broken_since is 'The first day of those in a row on which it could not be opened.';
create index on link_check (tenant_id, checked_at);

alter table link_check enable row level security;
alter table link_check force row level security;
create policy tenant on link_check using (tenant_id = current_tenant());
grant select, insert, update, delete on link_check to ${app};

alter table editor_task drop constraint editor_task_kind_check;
alter table editor_task add constraint editor_task_kind_check check (kind in ('DESK', 'SEARCH', 'REVIEW', 'WRONG', 'LINK'));
alter table editor_task drop constraint editor_task_check1;
alter table editor_task add constraint editor_task_about_check check (
    case kind when 'DESK' then topic_id is not null when 'SEARCH' then word is not null when 'REVIEW' then article_id is not null
              when 'LINK' then article_id is not null and word is not null
              else num_nonnulls(article_id, activity_id) = 1 end);
