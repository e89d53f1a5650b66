-- What the desk answers with: short answers that its staff keep, in several languages.
create table desk_answer (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    version    integer     not null default 0,
    changed_by bigint      not null references account,
    changed_at timestamptz not null,
    closed     boolean     not null default false,
    submission uuid        not null,
    primary key (tenant_id, id),
    unique (tenant_id, submission)
);

create table desk_answer_text (
    tenant_id bigint not null default current_tenant() references tenant,
    answer_id bigint not null,
    language  text   not null references language,
    title     text   not null check (title <> ''),
    text      text   not null check (text <> ''),
    search    tsvector generated always as (
        setweight(to_tsvector('sv_portal', title), 'A') || setweight(to_tsvector('plain_portal', title), 'A')
        || setweight(to_tsvector('sv_portal', text), 'C') || setweight(to_tsvector('plain_portal', text), 'C')) stored,
    primary key (tenant_id, answer_id, language),
    foreign key (tenant_id, answer_id) references desk_answer
);

create index on desk_answer_text using gin (search);
create index on desk_answer_text using gin (plain(title) gin_trgm_ops);

-- What a visitor takes along: at most five lines. In the making until it is given; then whoever holds the address reads it until it
-- ends. Of the secret part of the address a hash is kept, and the part itself sealed, to show its code again.
create table slip (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null,
    made_by    bigint      not null references account,
    made_at    timestamptz not null,
    language   text        not null references language,
    given_at   timestamptz,
    expires_at timestamptz,
    token      bytea,
    token_hash bytea       check (octet_length(token_hash) = 32),
    primary key (tenant_id, id),
    check (num_nonnulls(given_at, expires_at, token, token_hash) in (0, 4)),
    check (expires_at <= given_at + interval '30 days')
);

create unique index slip_in_the_making on slip (tenant_id, made_by) where given_at is null;
create unique index slip_by_address on slip (tenant_id, token_hash);
create index on slip (tenant_id, expires_at);
create sequence slip_id;

-- A line points at what everybody may read, or holds words of its own, which are encrypted.
create table slip_line (
    tenant_id       bigint  not null default current_tenant() references tenant,
    id              bigint  not null,
    slip_id         bigint  not null,
    activity_id     bigint  references activity,
    session_id      bigint  references session,
    place_id        bigint  references place,
    article_id      bigint  references article,
    organisation_id bigint  references organisation,
    answer_id       bigint,
    what            bytea,
    translated      bytea,
    at_time         bytea,
    address         bytea,
    ask_for         bytea,
    step            text    check (step in ('COME', 'CALL_FIRST', 'BOOK', 'BRING_ID', 'BRING_SLIP', 'FILL_IN', 'COME_BACK')),
    primary key (tenant_id, id),
    foreign key (tenant_id, slip_id) references slip on delete cascade,
    foreign key (tenant_id, answer_id) references desk_answer,
    check (num_nonnulls(activity_id, place_id, article_id, organisation_id, answer_id, what) = 1),
    check (session_id is null or activity_id is not null)
);

create index on slip_line (tenant_id, slip_id, id);
create sequence slip_line_id;

do $$
declare part text;
begin
    foreach part in array array['desk_answer', 'desk_answer_text', 'slip', 'slip_line'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update on desk_answer to ${app};
grant select, insert, update, delete on desk_answer_text, slip, slip_line to ${app};
grant usage on sequence slip_id, slip_line_id to ${app};
