-- Somebody who has said yes to letters about what they wished for: where to, and in which language. Taken away when the case closes.
alter table guidance_case
    add column email           bytea,
    add column letter_language text references language,
    add column letters_from    date,
    add check ((email is null) = (letters_from is null) and (email is null) = (letter_language is null)),
    add check (email is null or closed_on is null);

comment on column guidance_case.email is 'Encrypted; used for letters about planned activities and nothing else.';
comment on column guidance_case.letters_from is 'When the person said yes to letters.';

-- An activity of the tenant that was planned because many wish for something.
create table wish_plan (
    tenant_id   bigint      not null default current_tenant() references tenant,
    interest    text        not null,
    activity_id bigint      not null,
    planned_by  bigint      not null references account,
    planned_at  timestamptz not null,
    primary key (tenant_id, interest, activity_id),
    foreign key (tenant_id, activity_id) references activity (owner_tenant_id, id)
);

-- Whoever wished for it is told once of each activity: by a letter, or by their guide. Not told yet has no time.
create table wish_told (
    tenant_id   bigint      not null default current_tenant() references tenant,
    case_id     bigint      not null,
    activity_id bigint      not null,
    interest    text        not null,
    told_at     timestamptz,
    by_letter   boolean,
    primary key (tenant_id, case_id, activity_id),
    foreign key (tenant_id, case_id) references guidance_case,
    foreign key (tenant_id, activity_id) references activity (owner_tenant_id, id),
    check ((told_at is null) = (by_letter is null))
);

comment on column wish_told.interest is 'The wish it was planned for.';

create index on wish_told (tenant_id, interest, activity_id);

do $$
declare part text;
begin
    foreach part in array array['wish_plan', 'wish_told'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, delete on wish_plan to ${app};
grant select, insert, update, delete on wish_told to ${app};
