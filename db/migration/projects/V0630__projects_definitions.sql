-- An administrator defines indicators of the tenant's own. What has been counted by in a sealed report never changes.
alter table framework add column status text not null default 'CURRENT' check (status in ('CURRENT', 'ENDED', 'ARCHIVE'));

comment on column framework.status is 'CURRENT: projects run by it. ENDED: still counted, nothing is added by the fund. ARCHIVE: to read only, nothing is counted.';

update framework set status = 'ENDED' where code = 'ESF-2014';
update framework set status = 'ARCHIVE' where code = 'AMIF-2014';

alter table indicator_version
    add column version integer not null default 0,
    add column changed_by bigint references account;

-- Who changed what in a tenant's definitions; written by the database, so that no change goes without.
create table indicator_change (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      generated always as identity,
    version_id bigint      not null references indicator_version,
    account_id bigint      references account,
    at         timestamptz not null default now(),
    action     text        not null check (action in ('ADDED', 'CHANGED')),
    was        jsonb       not null,
    became     jsonb       not null,
    primary key (tenant_id, id)
);

comment on column indicator_change.was is 'The fields that changed, as they were.';
comment on column indicator_change.became is 'The same fields, as they became.';

create index on indicator_change (version_id);
create index on indicator_version (owner_tenant_id) where owner_tenant_id is not null;

alter table indicator_change enable row level security;
alter table indicator_change force row level security;
create policy tenant on indicator_change using (tenant_id = current_tenant());

create function note_definition() returns trigger language plpgsql as $$
declare
    silent text[] := array['version', 'made_by', 'made_at', 'changed_by'];
    was    jsonb := '{}';
    became jsonb;
begin
    if new.owner_tenant_id is null then
        return null;
    end if;
    if tg_op = 'INSERT' then
        insert into indicator_change (tenant_id, version_id, account_id, action, was, became)
        values (new.owner_tenant_id, new.id, new.made_by, 'ADDED', '{}', jsonb_build_object('valid_from', new.valid_from));
        return null;
    end if;
    select coalesce(jsonb_object_agg(o.key, o.value), '{}'), coalesce(jsonb_object_agg(o.key, n.value), '{}') into was, became
      from jsonb_each(to_jsonb(old) - silent) o join jsonb_each(to_jsonb(new) - silent) n on n.key = o.key
     where o.value is distinct from n.value;
    if was <> '{}' then
        insert into indicator_change (tenant_id, version_id, account_id, action, was, became)
        values (new.owner_tenant_id, new.id, new.changed_by, 'CHANGED', was, became);
    end if;
    return null;
end $$;

create trigger noted after insert or update on indicator_version for each row execute function note_definition();

-- Once a sealed report has counted by a definition, only its last day can be set.
create function keep_definition() returns trigger language plpgsql as $$
declare
    may_change text[] := array['version', 'changed_by', 'valid_to'];
begin
    if to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change
       and exists (select from report_indicator r where r.definition_id = old.id) then
        raise exception 'A definition that was counted by is kept.' using errcode = 'check_violation', constraint = 'definition_used';
    end if;
    return new;
end $$;

create trigger kept before update on indicator_version for each row execute function keep_definition();

grant select, insert on indicator_change to ${app};
grant update (valid_from, kind, unit, name_en, name_sv, population, moment, conditions, from_age, to_age, from_isced, to_isced,
              reference_codes, band_set, measured_when, breakdown, counting_rule, source, verified, version, changed_by)
    on indicator_version to ${app};
