-- What the portal does not compute of a fund's indicators: estimated or read by somebody, one day, for the whole project. It counts
-- since the start of the project. A reading is never changed, only struck. Nothing here says anything about a single person.
create table fund_reading (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      generated always as identity,
    submission uuid        not null,
    project_id bigint      not null references project,
    framework  text        not null,
    code       text        not null,
    read_on    date        not null,
    value      integer     not null check (value >= 0),
    method     text        check (method <> ''),
    source     text        not null check (source <> ''),
    account_id bigint      references account,
    made_at    timestamptz not null default now(),
    struck_at  timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (framework, code) references indicator
);

comment on column fund_reading.value is 'Since the start of the project.';
comment on column fund_reading.method is 'How it was estimated; null for what is counted, like authorities.';

create index on fund_reading (project_id, framework, code, read_on);

alter table fund_reading enable row level security;
alter table fund_reading force row level security;
create policy tenant on fund_reading using (tenant_id = current_tenant());

grant select, insert, update (struck_at) on fund_reading to ${app};

-- The same as it was when a report was sealed.
create table report_fund_reading (
    tenant_id  bigint  not null default current_tenant() references tenant,
    report_id  bigint  not null,
    position   integer not null,
    code       text    not null,
    unit       text    not null,
    name_sv    text    not null,
    name_en    text    not null,
    estimate   boolean not null,
    wanted     integer,
    value      integer,
    read_on    date,
    method     text,
    source     text,
    account_id bigint  references account,
    primary key (tenant_id, report_id, position),
    foreign key (tenant_id, report_id) references report on delete cascade
);

alter table report_fund_reading enable row level security;
alter table report_fund_reading force row level security;
create policy tenant on report_fund_reading using (tenant_id = current_tenant());
create trigger kept before insert or update or delete on report_fund_reading for each row execute function keep_report_rows();

grant select, insert on report_fund_reading to ${app};

alter table report_reading add column account_id bigint references account;
