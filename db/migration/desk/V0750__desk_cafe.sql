-- An evening at an open meeting place, where heads are counted by taps on a phone.
create table cafe_evening (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    version    integer     not null default 0,
    desk_id    bigint      not null,
    place_id   bigint      not null references place,
    session_id bigint      references session,
    started_by bigint      not null references account,
    started_at timestamptz not null,
    closed_at  timestamptz check (closed_at >= started_at),
    submission uuid        not null,
    primary key (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, desk_id) references desk
);

comment on column cafe_evening.session_id is 'Heads are counted for this session too; null when there is none.';

-- One evening at a time at a place, and one for a session.
create unique index cafe_evening_place on cafe_evening (tenant_id, place_id) where closed_at is null;
create unique index cafe_evening_session on cafe_evening (tenant_id, session_id) where closed_at is null;
create index on cafe_evening (tenant_id, started_at desc);

-- One tap. The phone names it, so that it counts once however often it arrives; one that was undone stays for the same reason.
create table cafe_tap (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null generated always as identity,
    evening_id bigint      not null,
    account_id bigint      not null references account,
    submission uuid        not null,
    at         timestamptz not null,
    kind       text        not null check (kind in ('HEAD', 'FIRST', 'LANGUAGE', 'TOPIC')),
    gender     text        check (gender in ('WOMAN', 'MAN', 'NON_BINARY', 'UNKNOWN')),
    age_band   text        check (age_band in ('0-17', '18-60', '61+', 'UNKNOWN')),
    language   text        references language,
    topic_id   bigint,
    undone     boolean     not null default false,
    primary key (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, evening_id) references cafe_evening,
    foreign key (tenant_id, topic_id) references topic,
    check (num_nonnulls(gender, age_band) = case kind when 'HEAD' then 2 else 0 end),
    check ((language is not null) = (kind = 'LANGUAGE')),
    check ((topic_id is not null) = (kind = 'TOPIC'))
);

comment on column cafe_tap.submission is 'Made by the phone; a question''s contact at the desk has the same.';

create index on cafe_tap (tenant_id, evening_id);

-- What somebody wished for, said without a name. Free text and encrypted.
create table cafe_wish (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null,
    evening_id bigint      not null,
    account_id bigint      not null references account,
    made_at    timestamptz not null,
    text       bytea       not null,
    submission uuid        not null,
    primary key (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, evening_id) references cafe_evening
);

create index on cafe_wish (tenant_id, evening_id);
create index on cafe_wish (tenant_id, made_at);
create sequence cafe_wish_id;

do $$
declare part text;
begin
    foreach part in array array['cafe_evening', 'cafe_tap', 'cafe_wish'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update on cafe_evening to ${app};
grant select, insert on cafe_tap to ${app};
grant update (undone) on cafe_tap to ${app};
grant select, insert, delete on cafe_wish to ${app};
-- A wish is never changed, but it is written anew when keys are.
grant update (text) on cafe_wish to ${app};
grant usage on sequence cafe_wish_id to ${app};
