-- What has changed since an earlier report was sealed is told in a later one: which reports it tells about while it is written,
-- and, from the moment it is sealed, in figures.
create table report_carried (
    tenant_id  bigint not null default current_tenant() references tenant,
    report_id  bigint not null,
    earlier_id bigint not null,
    primary key (tenant_id, report_id, earlier_id),
    foreign key (tenant_id, report_id) references report on delete cascade,
    foreign key (tenant_id, earlier_id) references report,
    check (report_id <> earlier_id)
);

create index on report_carried (tenant_id, earlier_id);

create table report_correction (
    tenant_id       bigint not null default current_tenant() references tenant,
    report_id       bigint not null,
    earlier_id      bigint not null,
    code            text   not null,
    reason          text   not null check (reason in ('MERGE', 'CORRECTION', 'REMOVAL', 'NEW_DATA')),
    added           bigint not null check (added >= 0),
    removed         bigint not null check (removed >= 0),
    moved           bigint not null check (moved >= 0),
    primary key (tenant_id, report_id, earlier_id, code, reason),
    foreign key (tenant_id, report_id, earlier_id) references report_carried on delete cascade
);

comment on column report_correction.added is 'People who count in the earlier period now and did not when its report was sealed.';
comment on column report_correction.moved is 'People who count in both, with another gender or age band.';

do $$
declare part text;
begin
    foreach part in array array['report_carried', 'report_correction'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
        execute format('create trigger kept before insert or update or delete on %I
            for each row execute function keep_report_rows()', part);
    end loop;
end $$;

grant select, insert, delete on report_carried to ${app};
grant select, insert on report_correction to ${app};
