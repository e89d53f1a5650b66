-- What a project tells its fund about a period. A report is written, checked by somebody else, sealed and handed in; from the
-- moment it is sealed neither its texts nor its figures can change, whoever asks. What comes back is written anew as another edition.
create table report (
    tenant_id     bigint      not null default current_tenant() references tenant,
    id            bigint      not null,
    version       integer     not null default 0,
    project_id    bigint      not null references project,
    framework     text        not null references framework,
    from_on       date        not null,
    till_on       date        not null,
    edition       integer     not null default 1 check (edition > 0),
    previous_id   bigint,
    submission    uuid        not null,
    state         text        not null default 'DRAFT' check (state in ('DRAFT', 'CHECKED', 'SEALED', 'HANDED_IN', 'RETURNED')),
    made_by       bigint      not null references account,
    made_at       timestamptz not null,
    checked_by    bigint      references account,
    checked_at    timestamptz,
    checked_alone boolean     not null default false,
    sealed_by     bigint      references account,
    sealed_at     timestamptz,
    handed_in_by  bigint      references account,
    handed_in_on  date,
    reference     text        check (reference <> ''),
    returned_by   bigint      references account,
    returned_on   date,
    returned_note text        check (returned_note <> ''),
    primary key (tenant_id, id),
    unique (tenant_id, submission),
    unique (tenant_id, project_id, framework, from_on, till_on, edition),
    foreign key (tenant_id, previous_id) references report,
    check (till_on >= from_on),
    check ((state = 'DRAFT') = (checked_at is null)),
    check ((checked_at is null) = (checked_by is null)),
    check ((state in ('DRAFT', 'CHECKED')) = (sealed_at is null)),
    check ((sealed_at is null) = (sealed_by is null)),
    check (state <> 'HANDED_IN' or handed_in_on is not null),
    check ((handed_in_on is null) = (handed_in_by is null)),
    check ((state = 'RETURNED') = (returned_on is not null)),
    check ((returned_on is null) = (returned_by is null) and (returned_on is null) = (returned_note is null))
);

comment on column report.from_on is 'First day of the period; both ends belong to it.';
comment on column report.previous_id is 'The edition that came back and that this one takes the place of.';
comment on column report.checked_alone is 'Nobody else could check it than somebody who had written in it.';
comment on column report.reference is 'What the fund calls it.';

create unique index report_once on report (tenant_id, project_id, framework, from_on, till_on) where state <> 'RETURNED';
create sequence report_id;

-- Who has written in a report, and therefore does not check it.
create table report_writer (
    tenant_id  bigint not null default current_tenant() references tenant,
    report_id  bigint not null,
    account_id bigint not null references account,
    primary key (tenant_id, report_id, account_id),
    foreign key (tenant_id, report_id) references report on delete cascade
);

create table report_text (
    tenant_id bigint  not null default current_tenant() references tenant,
    id        bigint  not null,
    version   integer not null default 0,
    report_id bigint  not null,
    part      text    not null check (part ~ '^([a-z]+|mal-[0-9]+)$'),
    title     text,
    text      text    not null check (text <> ''),
    primary key (tenant_id, id),
    unique (tenant_id, report_id, part),
    foreign key (tenant_id, report_id) references report on delete cascade
);

comment on column report_text.part is 'What it is about, as in addresses; mal- and the number of a goal.';
comment on column report_text.title is 'Name of the goal as it was when the text was written.';

create sequence report_text_id;

-- How the fund's indicators were defined when the report was sealed.
create table report_indicator (
    tenant_id     bigint  not null default current_tenant() references tenant,
    report_id     bigint  not null,
    code          text    not null,
    position      integer not null,
    definition_id bigint  not null references indicator_version,
    valid_from    date    not null,
    kind          text    not null,
    unit          text    not null,
    name_sv       text    not null,
    name_en       text    not null,
    counting_rule text    not null,
    source        text    not null,
    verified      text    not null,
    bands         text[]  not null,
    wanted        integer,
    ceiling       bigint,
    primary key (tenant_id, report_id, code),
    foreign key (tenant_id, report_id) references report on delete cascade
);

comment on column report_indicator.ceiling is 'What the reference outputs had come to by the end of the period; null for an output.';

-- The figures as they were when the report was sealed.
create table report_figure (
    tenant_id  bigint not null default current_tenant() references tenant,
    report_id  bigint not null,
    code       text   not null,
    gender     text   not null check (gender in ('WOMAN', 'MAN', 'NON_BINARY', 'UNKNOWN')),
    band       text   not null,
    value      bigint not null check (value >= 0),
    incomplete bigint not null check (incomplete >= 0),
    so_far     bigint not null check (so_far >= 0),
    primary key (tenant_id, report_id, code, gender, band),
    foreign key (tenant_id, report_id, code) references report_indicator on delete cascade
);

comment on column report_figure.value is 'People counted in the period.';
comment on column report_figure.incomplete is 'People who would count in the period if their records were complete.';
comment on column report_figure.so_far is 'People counted from the beginning until the end of the period.';

-- Readings of the project's own indicators, as they were.
create table report_reading (
    tenant_id bigint         not null default current_tenant() references tenant,
    report_id bigint         not null,
    position  integer        not null,
    name      text           not null,
    unit      text           not null,
    wanted    numeric(12, 2),
    value     numeric(12, 2),
    read_on   date,
    source    text,
    primary key (tenant_id, report_id, position),
    foreign key (tenant_id, report_id) references report on delete cascade
);

-- Who was counted, without name or number: what lets a later merge, correction or disposal be explained. The figures are made
-- from these rows. A person may be gone; the row stays and then points at nobody.
create table report_person (
    tenant_id    bigint  not null default current_tenant() references tenant,
    report_id    bigint  not null,
    enrolment_id bigint  not null,
    person_id    bigint  not null,
    gender       text    not null,
    age          integer,
    counted      text[]  not null,
    incomplete   text[]  not null,
    so_far       text[]  not null,
    primary key (tenant_id, report_id, enrolment_id),
    foreign key (tenant_id, report_id) references report on delete cascade
);

comment on column report_person.counted is 'Codes of the indicators the person was counted in, in the period.';
comment on column report_person.so_far is 'Codes of the indicators the person was counted in, until the end of the period.';

create index on report_person (tenant_id, person_id);

-- A sealed report goes on to be handed in and to come back, and that is all.
create function keep_report() returns trigger language plpgsql as $$
declare
    may_change text[] := array['state', 'version'];
begin
    if tg_op = 'DELETE' then
        if old.state not in ('DRAFT', 'CHECKED') then
            raise exception 'A sealed report is kept.' using errcode = 'check_violation', constraint = 'report_sealed';
        end if;
        return old;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'A report begins as a draft.' using errcode = 'check_violation', constraint = 'report_sealed';
        end if;
        return new;
    end if;
    if old.state in ('DRAFT', 'CHECKED') then
        if old.state <> new.state and (old.state, new.state) not in (('DRAFT', 'CHECKED'), ('CHECKED', 'DRAFT'), ('CHECKED', 'SEALED')) then
            raise exception 'A report is checked before it is sealed.' using errcode = 'check_violation', constraint = 'report_sealed';
        end if;
        return new;
    end if;
    if (old.state, new.state) = ('SEALED', 'HANDED_IN') then
        may_change := may_change || array['handed_in_by', 'handed_in_on', 'reference'];
    elsif (old.state, new.state) in (('SEALED', 'RETURNED'), ('HANDED_IN', 'RETURNED')) then
        may_change := may_change || array['returned_by', 'returned_on', 'returned_note'];
    else
        may_change := '{}';
    end if;
    if to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change then
        raise exception 'A sealed report is kept.' using errcode = 'check_violation', constraint = 'report_sealed';
    end if;
    return new;
end $$;

create trigger kept before insert or update or delete on report for each row execute function keep_report();

-- What belongs to a report follows it: whoever seals it waits until nobody writes in it any more.
create function keep_report_rows() returns trigger language plpgsql as $$
declare
    touched jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    its_state text;
begin
    select state into its_state from report
     where tenant_id = (touched ->> 'tenant_id')::bigint and id = (touched ->> 'report_id')::bigint for share;
    if its_state not in ('DRAFT', 'CHECKED') or tg_op = 'UPDATE' and to_jsonb(old) -> 'report_id' <> touched -> 'report_id' then
        raise exception 'A sealed report is kept.' using errcode = 'check_violation', constraint = 'report_sealed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

do $$
declare part text;
begin
    foreach part in array array['report', 'report_writer', 'report_text', 'report_indicator', 'report_figure', 'report_reading',
                                'report_person'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
        if part <> 'report' then
            execute format('create trigger kept before insert or update or delete on %I
                for each row execute function keep_report_rows()', part);
        end if;
    end loop;
end $$;

grant select, insert, update, delete on report, report_text to ${app};
grant select, insert on report_writer, report_indicator, report_figure, report_reading, report_person to ${app};
grant usage on sequence report_id, report_text_id to ${app};
