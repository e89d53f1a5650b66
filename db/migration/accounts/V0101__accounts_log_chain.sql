-- Every row of the access log hangs on the one before it, tenant by tenant: a row that was changed or cut can be found.
create table log_head (
    tenant_id bigint not null references tenant primary key,
    seq       bigint not null,
    hash      bytea  not null
);

alter table log_head enable row level security;
alter table log_head force row level security;
create policy tenant on log_head using (tenant_id = current_tenant());

alter table access_log add column role text not null default '-';
alter table access_log alter column role drop default;
alter table access_log add column seq bigint, add column previous bytea, add column hash bytea;
alter table access_log add constraint no_separator_inside
    check (strpos(role || action || purpose || address || request_id, chr(31)) = 0);

comment on column access_log.role is 'What the account worked as at that moment; - when nobody noted it.';
comment on column access_log.seq is 'From 1 without gaps in each tenant.';

-- What the hash is made of, fields separated by U+001F. The verifying program writes the same on its own.
create function access_log_text(entry access_log) returns text
    language sql stable
    return concat_ws(chr(31), entry.seq, entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.tenant_id,
        entry.account_id, entry.role, entry.person_id, entry.action, entry.purpose, entry.address, entry.request_id);

create function access_log_hash(entry access_log) returns bytea
    language sql stable
    return sha256(entry.previous || convert_to(access_log_text(entry), 'UTF8'));

do $$
declare
    tenant_at bigint;
    entry access_log;
    last bytea;
    number bigint;
begin
    for tenant_at in select id from tenant order by id loop
        perform set_config('app.tenant', tenant_at::text, true);
        last := decode(repeat('00', 32), 'hex');
        number := 0;
        for entry in select * from access_log where tenant_id = tenant_at order by id loop
            number := number + 1;
            entry.seq := number;
            entry.previous := last;
            last := access_log_hash(entry);
            update access_log set seq = number, previous = entry.previous, hash = last
             where tenant_id = tenant_at and id = entry.id;
        end loop;
        insert into log_head (tenant_id, seq, hash) values (tenant_at, number, last);
    end loop;
    perform set_config('app.tenant', '', true);
end $$;

alter table access_log alter column seq set not null, alter column previous set not null, alter column hash set not null;
alter table access_log add unique (tenant_id, seq);
create index on access_log (tenant_id, at);

-- Runs with the owner's rights: the program itself may neither move the head nor choose a hash.
create function chain_access_log() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head log_head;
begin
    select * into head from log_head where tenant_id = new.tenant_id for update;
    if not found then
        insert into log_head (tenant_id, seq, hash) values (new.tenant_id, 0, decode(repeat('00', 32), 'hex'))
            on conflict do nothing;
        select * into strict head from log_head where tenant_id = new.tenant_id for update;
    end if;
    new.seq := head.seq + 1;
    new.previous := head.hash;
    new.hash := access_log_hash(new);
    update log_head set seq = new.seq, hash = new.hash where tenant_id = new.tenant_id;
    return new;
end $$;

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'Rows of % are never changed.', tg_table_name;
end $$;

create trigger chained before insert on access_log for each row execute function chain_access_log();
create trigger kept before update or delete on access_log for each row execute function refuse_change();
create trigger kept_whole before truncate on access_log for each statement execute function refuse_change();

grant select on log_head to ${app};
