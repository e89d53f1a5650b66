-- How much of what each enrolment has taken part in: the attendance of an activity, or earlier attendance of a support, added up.
-- Kept by the transaction that changes the attendance. What an activity counts as is asked when figures are made, since it
-- belongs to the activity, whose owner may be another tenant.
create table participation (
    tenant_id    bigint  not null default current_tenant() references tenant,
    project_id   bigint  not null references project,
    enrolment_id bigint  not null,
    activity_id  bigint  references activity,
    support      text    check (support in ('LANGUAGE_COURSE', 'CIVIC_ORIENTATION', 'PROFESSIONAL_GUIDANCE', 'OTHER')),
    times        integer not null check (times > 0),
    minutes      integer not null check (minutes > 0),
    unique nulls not distinct (tenant_id, enrolment_id, activity_id, support),
    foreign key (tenant_id, enrolment_id) references enrolment on delete cascade,
    check ((activity_id is null) <> (support is null))
);

create index on participation (tenant_id, project_id, enrolment_id) include (activity_id, support, minutes);

alter table participation enable row level security;
alter table participation force row level security;
create policy tenant on participation using (tenant_id = current_tenant());
grant select, insert, update, delete on participation to ${app};

-- The raw rows, added up: what the table must say.
create view participation_raw with (security_invoker = true) as
select e.tenant_id, e.project_id, e.id as enrolment_id, s.activity_id, null as support,
       count(*)::integer as times, sum(a.minutes)::integer as minutes
  from enrolment e
  join attendance a on a.tenant_id = e.tenant_id and a.enrolment_id = e.id
  join session s on s.id = a.session_id
 group by e.tenant_id, e.project_id, e.id, s.activity_id
union all
select e.tenant_id, e.project_id, e.id, null, a.support, count(*)::integer, sum(a.minutes)::integer
  from enrolment e
  join earlier_attendance a on a.tenant_id = e.tenant_id and a.enrolment_id = e.id
 group by e.tenant_id, e.project_id, e.id, a.support;

grant select on participation_raw to ${app};

-- Adds the attendance of some enrolments up again. Two who change one enrolment at a time wait for each other.
create function add_participation_up(enrolments bigint[]) returns void language plpgsql as $$
begin
    perform from enrolment where tenant_id = current_tenant() and id = any(enrolments) order by id for no key update;
    delete from participation where tenant_id = current_tenant() and enrolment_id = any(enrolments);
    insert into participation (tenant_id, project_id, enrolment_id, activity_id, support, times, minutes)
    select tenant_id, project_id, enrolment_id, activity_id, support, times, minutes
      from participation_raw where tenant_id = current_tenant() and enrolment_id = any(enrolments);
end $$;

create function participation_added() returns trigger language plpgsql as $$
begin
    perform add_participation_up(array(select distinct enrolment_id from new_rows));
    return null;
end $$;

create function participation_taken() returns trigger language plpgsql as $$
begin
    perform add_participation_up(array(select distinct enrolment_id from old_rows));
    return null;
end $$;

create function participation_changed() returns trigger language plpgsql as $$
begin
    perform add_participation_up(array(select enrolment_id from old_rows union select enrolment_id from new_rows));
    return null;
end $$;

do $$
declare part text;
begin
    foreach part in array array['attendance', 'earlier_attendance'] loop
        execute format('create trigger participation_added after insert on %I referencing new table as new_rows
            for each statement execute function participation_added()', part);
        execute format('create trigger participation_taken after delete on %I referencing old table as old_rows
            for each statement execute function participation_taken()', part);
        execute format('create trigger participation_changed after update on %I referencing old table as old_rows
            new table as new_rows for each statement execute function participation_changed()', part);
    end loop;
end $$;

-- What has been attended so far.
do $$
declare part text;
begin
    foreach part in array array['enrolment', 'attendance', 'participation'] loop
        execute format('alter table %I no force row level security', part);
    end loop;
    insert into participation (tenant_id, project_id, enrolment_id, activity_id, support, times, minutes)
    select tenant_id, project_id, enrolment_id, activity_id, support, times, minutes from participation_raw;
    foreach part in array array['enrolment', 'attendance', 'participation'] loop
        execute format('alter table %I force row level security', part);
    end loop;
end $$;
