-- Figures of a sealed report for somebody without an account: whoever holds the link sees them, small numbers hidden, until it
-- ends or is withdrawn. Only a hash of the secret part is kept.
create table report_link (
    tenant_id    bigint      not null default current_tenant() references tenant,
    id           bigint      not null,
    report_id    bigint      not null,
    token_hash   bytea       not null check (octet_length(token_hash) = 32),
    made_by      bigint      not null references account,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    withdrawn_by bigint      references account,
    withdrawn_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, report_id) references report,
    check (expires_at > made_at and expires_at <= made_at + interval '100 days'),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index on report_link (tenant_id, report_id);
create sequence report_link_id;

alter table report_link enable row level security;
alter table report_link force row level security;
create policy tenant on report_link using (tenant_id = current_tenant());

grant select, insert on report_link to ${app};
grant update (withdrawn_by, withdrawn_at) on report_link to ${app};
grant usage on sequence report_link_id to ${app};
