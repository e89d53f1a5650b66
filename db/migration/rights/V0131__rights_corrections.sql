-- What stood before and what stands now, when somebody's facts are changed. Kept by the database itself.
create table correction (
    tenant_id   bigint      not null default current_tenant() references tenant,
    id          bigint      not null generated always as identity,
    person_id   bigint      not null,
    table_name  text        not null,
    row_id      bigint      not null,
    column_name text        not null,
    sealed      boolean     not null default false,
    before      text,
    after       text,
    account_id  bigint      references account,
    why         text,
    at          timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person
);

comment on column correction.sealed is 'An encrypted field: only that it changed is kept.';
comment on column correction.why is 'The purpose in the access log of the same transaction; null when no account did it.';

create index on correction (tenant_id, person_id, at);

-- A person's data may be kept and not used (GDPR art. 18).
create table restriction (
    tenant_id bigint  not null default current_tenant() references tenant,
    id        bigint  not null,
    version   integer not null default 0,
    person_id bigint  not null,
    reason    text    not null check (reason in ('ACCURACY', 'UNLAWFUL', 'CLAIM', 'OBJECTION')),
    since     date    not null,
    set_by    bigint  not null references account,
    lifted_on date    check (lifted_on >= since),
    lifted_by bigint  references account,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person,
    check ((lifted_on is null) = (lifted_by is null))
);

create unique index restriction_once on restriction (tenant_id, person_id) where lifted_on is null;
create sequence restriction_id;

do $$
declare part text;
begin
    foreach part in array array['correction', 'restriction'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

-- Former names of somebody hidden are as hidden as the present ones.
create policy protected_identity on correction as restrictive using (cleared() or not exists (
    select from person p where p.tenant_id = correction.tenant_id and p.id = correction.person_id and p.protected)) with check (true);

-- Runs when the transaction ends, so that the row of the access log is there whichever was written first. Both carry the
-- moment the transaction began. An encrypted field that changes while nobody's name is in the log was sealed with a new key.
create function keep_correction() returns trigger
    language plpgsql as $$
declare
    was jsonb := to_jsonb(old);
    is_now jsonb := to_jsonb(new);
    whose bigint := coalesce(to_jsonb(new) ->> 'person_id', to_jsonb(new) ->> 'id')::bigint;
    seen access_log;
begin
    select * into seen from access_log l
     where l.tenant_id = new.tenant_id and l.person_id = whose and l.at = now() and l.action = 'CHANGED'
     order by l.id desc limit 1;
    insert into correction (tenant_id, person_id, table_name, row_id, column_name, sealed, before, after, account_id, why)
    select new.tenant_id, whose, tg_table_name, coalesce(is_now ->> 'id', is_now ->> 'person_id')::bigint, a.attname,
           a.atttypid = 'bytea'::regtype,
           case when a.atttypid <> 'bytea'::regtype then was ->> a.attname end,
           case when a.atttypid <> 'bytea'::regtype then is_now ->> a.attname end, seen.account_id, seen.purpose
      from pg_attribute a
     where a.attrelid = tg_relid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and a.attname not in ('tenant_id', 'version', 'submission', 'protected')
       and was -> a.attname is distinct from is_now -> a.attname
       and (a.atttypid <> 'bytea'::regtype or seen.account_id is not null)
     order by a.attnum;
    return null;
end $$;

create constraint trigger corrected after update on person
    deferrable initially deferred for each row when (old.* is distinct from new.*) execute function keep_correction();
create constraint trigger corrected after update on identity
    deferrable initially deferred for each row when (old.* is distinct from new.*) execute function keep_correction();
create constraint trigger corrected after update on enrolment
    deferrable initially deferred for each row when (old.* is distinct from new.*) execute function keep_correction();

-- While restricted, facts stay as they are. A mark of protection may still be set, contact data wiped and keys changed:
-- new ciphertexts are let in only from where also hidden people are seen, which the change of keys does.
create function refuse_restricted() returns trigger
    language plpgsql as $$
declare
    whose bigint := coalesce(to_jsonb(new) ->> 'person_id', to_jsonb(new) ->> 'id')::bigint;
    let text[] := array['version', 'protected', 'protection', 'phone', 'email', 'sort_name', 'code'];
begin
    if not exists (select from restriction r
                    where r.tenant_id = new.tenant_id and r.person_id = whose and r.lifted_on is null) then
        return new;
    end if;
    if to_jsonb(old) - let is distinct from to_jsonb(new) - let or not cleared() and exists (
        select from unnest(array['phone', 'email']) field
         where to_jsonb(new) ->> field is not null and to_jsonb(old) ->> field is distinct from to_jsonb(new) ->> field) then
        raise exception 'The data of this person is restricted.' using errcode = 'check_violation', constraint = 'restriction';
    end if;
    return new;
end $$;

create trigger restricted before update on person for each row execute function refuse_restricted();
create trigger restricted before update on identity for each row execute function refuse_restricted();

grant select, insert on correction to ${app};
grant select, insert, update on restriction to ${app};
grant usage on sequence restriction_id to ${app};
