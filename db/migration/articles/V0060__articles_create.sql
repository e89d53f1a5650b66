-- Civic information from an authority, for one municipality or for all (null).
create table article (
    id              bigint  generated always as identity primary key,
    version         integer not null default 0,
    owner_tenant_id bigint  not null default current_tenant() references tenant,
    municipality_id bigint  references municipality,
    authority       text    not null,
    authority_web   text    check (authority_web ~ '^https://'),
    authority_phone text,
    topic           text    not null check (topic in ('ARRIVING', 'HOUSING', 'WORK', 'STUDIES', 'HEALTH', 'FAMILY', 'MONEY',
                                                      'RIGHTS', 'LEISURE', 'EVERYDAY')),
    slug            text    not null check (slug ~ '^[a-z0-9-]+$'),
    published       boolean not null default true,
    reviewed_on     date    not null,
    review_by       date    not null,
    check (review_by > reviewed_on),
    unique (owner_tenant_id, slug)
);

create index on article (municipality_id);

create table article_text (
    article_id bigint not null references article on delete cascade,
    language   text   not null references language,
    title      text   not null,
    summary    text   not null,
    body       text   not null,
    written_on date   not null,
    search     tsvector generated always as (
        setweight(to_tsvector('sv_portal', title), 'A') || setweight(to_tsvector('plain_portal', title), 'A')
        || setweight(to_tsvector('sv_portal', summary || ' ' || body), 'C')
        || setweight(to_tsvector('plain_portal', summary || ' ' || body), 'C')) stored,
    primary key (article_id, language)
);

comment on column article_text.body is 'Markdown without HTML.';

create index on article_text using gin (search);
create index on article_text using gin (plain(title) gin_trgm_ops);

alter table article enable row level security;
alter table article force row level security;
create policy read on article for select using (true);
create policy write on article using (owner_tenant_id = current_tenant());

alter table article_text enable row level security;
alter table article_text force row level security;
create policy read on article_text for select using (true);
create policy write on article_text
    using (exists (select from article a where a.id = article_id and a.owner_tenant_id = current_tenant()));

grant select, insert, update on article to ${app};
grant select, insert, update, delete on article_text to ${app};
