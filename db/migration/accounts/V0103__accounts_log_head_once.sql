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
create or replace function chain_access_log() returns trigger
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

create trigger held before insert on access_log for each statement execute function hold_access_log();
create trigger moved after insert on access_log for each statement execute function move_log_head();
