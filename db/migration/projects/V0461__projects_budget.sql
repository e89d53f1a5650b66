-- What a project may cost, per year and kind, and what it has cost, from the files of its accounts.
create table budget_line (
    tenant_id  bigint         not null default current_tenant() references tenant,
    id         bigint         generated always as identity,
    version    integer        not null default 0,
    project_id bigint         not null references project on delete cascade,
    year       integer        not null check (year between 2000 and 2100),
    kind       text           not null check (kind in ('STAFF', 'OTHER_DIRECT', 'EXTERNAL', 'TRAVEL', 'EQUIPMENT', 'INDIRECT')),
    amount     numeric(12, 2) not null check (amount >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, project_id, year, kind)
);

comment on column budget_line.amount is 'SEK';

-- A file that somebody sent. Its rows count once it has been looked through and taken in; removing it removes them all.
create table cost_file (
    tenant_id  bigint      not null default current_tenant() references tenant,
    id         bigint      generated always as identity,
    project_id bigint      not null references project on delete cascade,
    name       text        not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_at    timestamptz not null,
    taken_at   timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, project_id, sha256)
);

comment on column cost_file.sha256 is 'Tells a file that has been sent before.';

create table cost (
    tenant_id  bigint         not null default current_tenant() references tenant,
    file_id    bigint         not null,
    place      integer        not null check (place > 1),
    project_id bigint         not null references project on delete cascade,
    day        date           not null,
    kind       text           not null check (kind in ('STAFF', 'OTHER_DIRECT', 'EXTERNAL', 'TRAVEL', 'EQUIPMENT', 'INDIRECT')),
    amount     numeric(12, 2) not null,
    text       text,
    primary key (tenant_id, file_id, place),
    foreign key (tenant_id, file_id) references cost_file on delete cascade
);

comment on column cost.place is 'Row in the file; the headings are row 1.';
comment on column cost.amount is 'SEK; negative when something is corrected.';

create index on budget_line (project_id);
create index on cost_file (project_id, sent_at);
create index on cost (project_id, day);

do $$
declare part text;
begin
    foreach part in array array['budget_line', 'cost_file', 'cost'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy tenant on %I using (tenant_id = current_tenant())', part);
    end loop;
end $$;

grant select, insert, update, delete on budget_line to ${app};
grant select, insert, delete on cost_file, cost to ${app};
grant update (taken_at) on cost_file to ${app};

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('budget_line', 'STAFF', 'STAFF', 'Ett projekts budget', 'Budget of a project'),
    ('cost_file', 'STAFF', 'STAFF', 'Filer med ett projekts kostnader', 'Files with the costs of a project'),
    ('cost', 'STAFF', 'STAFF', 'Ett projekts kostnader, ur bokföringen', 'Costs of a project, from its accounts');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('budget_line', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('budget_line', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('budget_line', 'version', 'TECHNICAL', 'ändringsnummer', 'number of the change', false, false),
    ('budget_line', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('budget_line', 'year', 'VALUE', 'år', 'year', false, false),
    ('budget_line', 'kind', 'WORD', 'kostnadsslag', 'kind of cost', false, false),
    ('budget_line', 'amount', 'VALUE', 'belopp', 'amount', false, false),
    ('cost_file', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('cost_file', 'id', 'TECHNICAL', 'filens nummer', 'number of the file', false, false),
    ('cost_file', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('cost_file', 'name', 'VALUE', 'filens namn', 'name of the file', false, true),
    ('cost_file', 'sha256', 'TECHNICAL', 'filens fingeravtryck', 'fingerprint of the file', false, false),
    ('cost_file', 'sent_at', 'VALUE', 'när filen skickades in', 'when the file was sent', false, false),
    ('cost_file', 'taken_at', 'VALUE', 'när filens rader började räknas', 'when the rows of the file began to count', false, false),
    ('cost', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('cost', 'file_id', 'TECHNICAL', 'fil', 'file', false, false),
    ('cost', 'place', 'TECHNICAL', 'rad i filen', 'row in the file', false, false),
    ('cost', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('cost', 'day', 'VALUE', 'dag', 'day', false, false),
    ('cost', 'kind', 'WORD', 'kostnadsslag', 'kind of cost', false, false),
    ('cost', 'amount', 'VALUE', 'belopp', 'amount', false, false),
    ('cost', 'text', 'VALUE', 'text ur bokföringen', 'text from the accounts', false, true);
