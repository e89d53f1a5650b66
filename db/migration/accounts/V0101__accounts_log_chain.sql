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
create function access_log_hash(entry access_log) returns bytea
    language sql stable
    return sha256(entry.previous || convert_to(concat_ws(chr(31), entry.seq, entry.id,
        (extract(epoch from entry.at) * 1000000)::bigint, entry.tenant_id, entry.account_id, entry.role, entry.person_id,
        entry.action, entry.purpose, entry.address, entry.request_id), 'UTF8'));

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

-- These run with the owner's rights: the program itself may neither move the head nor choose a hash. The head is locked
-- and moved once for each statement, since moving it for each of many rows would take longer and longer.
create function hold_access_log() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from log_head where tenant_id = current_tenant() for update;
    if not found then
        insert into log_head (tenant_id, seq, hash) values (current_tenant(), 0, decode(repeat('00', 32), 'hex'))
            on conflict do nothing;
        perform from log_head where tenant_id = current_tenant() for update;
    end if;
    return null;
end $$;

-- A row hangs on the one before it in its statement, the first on the head.
create function chain_access_log() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select coalesce(l.seq, h.seq) + 1, coalesce(l.hash, h.hash) into new.seq, new.previous
      from log_head h left join lateral (select seq, hash from access_log
                                          where tenant_id = h.tenant_id and seq > h.seq order by seq desc limit 1) l on true
     where h.tenant_id = new.tenant_id;
    new.hash := sha256(new.previous || convert_to(concat_ws(chr(31), new.seq, new.id,
        (extract(epoch from new.at) * 1000000)::bigint, new.tenant_id, new.account_id, new.role, new.person_id,
        new.action, new.purpose, new.address, new.request_id), 'UTF8'));
    return new;
end $$;

create function move_log_head() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update log_head h set seq = l.seq, hash = l.hash
      from (select seq, hash from access_log where tenant_id = current_tenant() order by seq desc limit 1) l
     where h.tenant_id = current_tenant() and l.seq > h.seq;
    return null;
end $$;

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'Rows of % are never changed.', tg_table_name;
end $$;

create trigger held before insert on access_log for each statement execute function hold_access_log();
create trigger chained before insert on access_log for each row execute function chain_access_log();
create trigger moved after insert on access_log for each statement execute function move_log_head();
create trigger kept before update or delete on access_log for each row execute function refuse_change();
create trigger kept_whole before truncate on access_log for each statement execute function refuse_change();

grant select on log_head to ${app};
