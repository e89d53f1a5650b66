-- What an editor has to write, translate, correct or review.
create table editor_task (
    tenant_id   bigint      not null default current_tenant() references tenant,
    id          bigint      not null generated always as identity,
    kind        text        not null check (kind in ('DESK', 'SEARCH', 'REVIEW', 'WRONG')),
    topic_id    bigint,
    word        text,
    language    text        references language,
    article_id  bigint      references article,
    activity_id bigint      references activity,
    made_by     bigint      not null references account,
    made_at     timestamptz not null,
    done_by     bigint      references account,
    done_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, topic_id) references topic,
    check ((done_by is null) = (done_at is null)),
    check (case kind when 'DESK' then topic_id is not null when 'SEARCH' then word is not null
                     when 'REVIEW' then article_id is not null else num_nonnulls(article_id, activity_id) = 1 end)
);

create unique index editor_task_open on editor_task (tenant_id, kind, topic_id, word, language, article_id, activity_id)
    nulls not distinct where done_at is null;
create index on editor_task (tenant_id, done_at);

alter table editor_task enable row level security;
alter table editor_task force row level security;
create policy tenant on editor_task using (tenant_id = current_tenant());

grant select, insert on editor_task to ${app};
grant update (done_by, done_at) on editor_task to ${app};
