-- What a partner has got of what it was promised, and what it is believed to get: read by somebody, one day, from a source.
-- A reading is never changed, only struck. What was read last stands on the partnership, where everybody may read it.
alter table partnership add column forecast text check (forecast in ('NOT_YET', 'PARTLY', 'YES'));
comment on column partnership.reached is 'As it was read last.';
comment on column partnership.forecast is 'What it is believed to come to, as it was read last.';

create table gain_reading (
    tenant_id      bigint      not null default current_tenant() references tenant,
    id             bigint      generated always as identity,
    partnership_id bigint      not null references partnership on delete cascade,
    read_on        date        not null,
    reached        text        not null check (reached in ('NOT_YET', 'PARTLY', 'YES')),
    forecast       text        check (forecast in ('NOT_YET', 'PARTLY', 'YES')),
    note           text,
    source         text        not null check (source <> ''),
    account_id     bigint      references account,
    made_at        timestamptz not null default now(),
    struck_at      timestamptz,
    primary key (tenant_id, id)
);

create index on gain_reading (partnership_id, read_on);

alter table gain_reading enable row level security;
alter table gain_reading force row level security;
create policy tenant on gain_reading using (tenant_id = current_tenant());

grant select, insert, update on gain_reading to ${app};

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('gain_reading', 'STAFF', 'STAFF', 'Avläsningar av vad en partner har fått', 'Readings of what a partner has got');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('gain_reading', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('gain_reading', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('gain_reading', 'partnership_id', 'TECHNICAL', 'partner', 'partner', false, false),
    ('gain_reading', 'read_on', 'VALUE', 'avläst den', 'read on', false, false),
    ('gain_reading', 'reached', 'WORD', 'nått', 'reached', false, false),
    ('gain_reading', 'forecast', 'WORD', 'prognos', 'forecast', false, false),
    ('gain_reading', 'note', 'VALUE', 'anteckning', 'note', false, true),
    ('gain_reading', 'source', 'VALUE', 'källa', 'source', false, false),
    ('gain_reading', 'account_id', 'STAFF', 'inskrivet av', 'entered by', false, false),
    ('gain_reading', 'made_at', 'TIME', 'inskrivet', 'entered', false, false),
    ('gain_reading', 'struck_at', 'TIME', 'struket', 'struck', false, false);
