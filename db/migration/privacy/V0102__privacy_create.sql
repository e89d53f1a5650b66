-- The head of the access log's chain, signed once a day: the row decides which instance writes the line to the file.
create table signed_head (
    tenant_id bigint      not null default current_tenant() references tenant,
    day       date        not null,
    seq       bigint      not null,
    hash      bytea       not null,
    line      text        not null,
    signed_at timestamptz not null default now(),
    primary key (tenant_id, day)
);

-- Rows of a month drawn to be followed up. Who knows the log can draw the same ones again from the seed.
create table log_draw (
    tenant_id bigint      not null default current_tenant() references tenant,
    month     date        not null check (extract(day from month) = 1),
    seed      bytea       not null,
    size      integer     not null check (size > 0),
    drawn_at  timestamptz not null default now(),
    primary key (tenant_id, month)
);

create table log_sample (
    tenant_id bigint not null default current_tenant() references tenant,
    id        bigint not null generated always as identity,
    month     date   not null,
    log_id    bigint not null,
    primary key (tenant_id, id),
    unique (tenant_id, month, log_id),
    foreign key (tenant_id, month) references log_draw,
    foreign key (tenant_id, log_id) references access_log
);

-- The latest answer counts; earlier ones stay.
create table sample_answer (
    tenant_id   bigint      not null default current_tenant() references tenant,
    id          bigint      not null generated always as identity,
    sample_id   bigint      not null,
    answer      text        not null check (answer in ('IN_ORDER', 'ASK')),
    note        text        not null,
    answered_by bigint      not null references account,
    answered_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, sample_id) references log_sample
);

create index on sample_answer (tenant_id, sample_id, id);

do $$
declare part text;
begin
    foreach part in array array['signed_head', 'log_draw', 'log_sample', 'sample_answer'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert on signed_head, log_draw, log_sample, sample_answer to ${app};
