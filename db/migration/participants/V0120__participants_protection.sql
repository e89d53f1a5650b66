-- People with protected identity are spoken of by a coded reference that says nothing: S-0012, counted within the tenant.
alter table person add column code integer check (code > 0);

alter table person no force row level security;
update person p
   set code = n.place
  from (select tenant_id, id, row_number() over (partition by tenant_id order by registered_on, id) as place
          from person where protected) n
 where p.tenant_id = n.tenant_id and p.id = n.id;
alter table person force row level security;

create unique index on person (tenant_id, code);

create function give_code() returns trigger language plpgsql as $$
begin
    if new.protected and new.code is null then
        perform pg_advisory_xact_lock(hashtextextended('protected code', new.tenant_id));
        new.code := (select coalesce(max(code), 0) + 1 from person where tenant_id = new.tenant_id);
    end if;
    return new;
end $$;

create trigger give_code before insert or update of protected on person
    for each row execute function give_code();

-- A mark is lifted by two: one asks, another approves within seven days, in the transaction that lifts it.
create table protection_lift (
    tenant_id    bigint      not null default current_tenant() references tenant,
    id           bigint      not null,
    version      integer     not null default 0,
    person_id    bigint      not null,
    reason       bytea       not null,
    asked_by     bigint      not null references account,
    asked_at     timestamptz not null default now(),
    withdrawn_by bigint      references account,
    withdrawn_at timestamptz,
    approved_by  bigint      references account,
    approved_at  timestamptz,
    approved_in  xid8,
    used_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person,
    check (approved_by <> asked_by),
    check (approved_by is null or withdrawn_at is null)
);

create index on protection_lift (tenant_id, person_id);
create sequence protection_lift_id;

alter table protection_lift enable row level security;
alter table protection_lift force row level security;
create policy tenant on protection_lift using (tenant_id = current_tenant());

create function is_cleared(account bigint, tenant bigint) returns boolean
    language sql stable
    return exists (select from account_role where account_id = account and works_for = tenant and role = 'CLEARED');

-- What was asked stays as it was asked; times and transaction are the database's own word.
create function keep_lift() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if not is_cleared(new.asked_by, new.tenant_id) then
            raise exception 'protection_lift: whoever asks has no clearance' using errcode = 'check_violation';
        end if;
        new.asked_at := now();
        new.approved_by := null;
        new.approved_at := null;
        new.approved_in := null;
        new.used_at := null;
        return new;
    end if;
    if (new.person_id, new.asked_by, new.asked_at) is distinct from (old.person_id, old.asked_by, old.asked_at)
       or old.approved_by is not null and (new.approved_by, new.approved_at, new.approved_in)
                                   is distinct from (old.approved_by, old.approved_at, old.approved_in)
       or old.used_at is not null and new.used_at is distinct from old.used_at then
        raise exception 'protection_lift: what was said stays' using errcode = 'check_violation';
    end if;
    if old.approved_by is null and new.approved_by is not null then
        if old.withdrawn_at is not null or old.asked_at < now() - interval '7 days'
           or not is_cleared(new.approved_by, new.tenant_id) or not is_cleared(old.asked_by, old.tenant_id) then
            raise exception 'protection_lift: it cannot be approved' using errcode = 'check_violation';
        end if;
        new.approved_at := now();
        new.approved_in := pg_current_xact_id();
    end if;
    return new;
end $$;

create trigger keep_lift before insert or update on protection_lift for each row execute function keep_lift();

create function keep_mark() returns trigger language plpgsql as $$
begin
    update protection_lift set used_at = now()
     where tenant_id = new.tenant_id and person_id = new.id and approved_by <> asked_by
       and approved_in = pg_current_xact_id() and used_at is null and withdrawn_at is null;
    if not found then
        raise exception 'person: a mark is lifted by two people with clearance'
            using errcode = 'check_violation', constraint = 'person_mark_lifted_by_two';
    end if;
    return new;
end $$;

create trigger keep_mark before update on person
    for each row when (old.protected and not new.protected) execute function keep_mark();

grant select, insert, update on protection_lift to ${app};
grant usage on sequence protection_lift_id to ${app};
