-- Since 2023 a samordningsnummer says how sure the authorities are of the identity behind it.
alter table identifier add column certainty text check (certainty in ('CONFIRMED', 'PROBABLE', 'UNCONFIRMED'));
alter table identifier add check (certainty is null or kind = 'SAMORDNINGSNUMMER');

-- A birth date is a field of its own: said by whom, and what it was before.
alter table person add column birth_date_source text check (birth_date_source in ('TOLD', 'DOCUMENT', 'NUMBER'));

create table birth_date_change (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      not null,
    person_id  bigint      not null,
    birth_date date        not null,
    source     text        check (source in ('TOLD', 'DOCUMENT', 'NUMBER')),
    why        text,
    changed_by bigint      not null references account,
    changed_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person
);

comment on column birth_date_change.birth_date is 'As it was before the change.';
comment on column birth_date_change.why is 'Null when it was told again at a new enrolment.';

create index on birth_date_change (tenant_id, person_id);
create sequence birth_date_change_id;

alter table birth_date_change enable row level security;
alter table birth_date_change force row level security;
create policy tenant on birth_date_change using (tenant_id = current_tenant());

grant select, insert, update on birth_date_change to ${app};
grant usage on sequence birth_date_change_id to ${app};
