-- What the committee (nämnd) is told of a month, in one language, as it was counted when the month was over. Never changed.
create table committee_page (
    tenant_id bigint      not null default current_tenant() references tenant,
    month     date        not null check (extract(day from month) = 1),
    language  text        not null references language,
    facts     jsonb       not null,
    made_at   timestamptz not null default now(),
    primary key (tenant_id, month, language)
);
comment on column committee_page.facts is 'Figures with their names. Numbers below five are not in it, nor what would tell them.';

alter table committee_page enable row level security;
alter table committee_page force row level security;
create policy tenant on committee_page using (tenant_id = current_tenant());
grant select, insert on committee_page to ${app};
