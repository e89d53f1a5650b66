-- Why people's data is held: the rows of the register of processing (GDPR art. 30). Nothing here is somebody's data.
create table processing (
    code         text    primary key,
    position     integer not null unique,
    name_sv      text    not null,
    name_en      text    not null,
    purpose_sv   text    not null,
    purpose_en   text    not null,
    about_sv     text    not null,
    about_en     text    not null,
    ground       text    not null,
    secrecy      text    not null,
    retention_sv text    not null,
    retention_en text    not null,
    recipients_sv text   not null,
    recipients_en text   not null,
    verified     boolean not null default false
);

comment on column processing.about_sv is 'Whose data it is.';
comment on column processing.verified is 'Whether a lawyer has said that ground, secrecy and retention hold.';

-- How rows are found for a person: the condition on a table called t, told :person and the hashes :contacts.
create table catalogued_path (
    name      text primary key,
    condition text not null
);

comment on column catalogued_path.condition is 'true: the program reads every row and looks for the person in the text; false: not about people who come to us.';

-- A table, what a row of it is, and how the row is found for a person.
create table catalogued_table (
    name       text    primary key,
    position   integer generated always as identity,
    processing text    not null references processing,
    path       text    not null references catalogued_path,
    what_sv    text    not null,
    what_en    text    not null
);

create table catalogued_column (
    table_name  text    not null references catalogued_table,
    name        text    not null,
    position    integer generated always as identity,
    kind        text    not null check (kind in ('VALUE', 'WORD', 'ROLES', 'TIME', 'STAFF', 'PROJECT', 'SESSION', 'FIELD', 'TECHNICAL')),
    what_sv     text    not null,
    what_en     text    not null,
    sealed      boolean not null default false,
    third_party boolean not null default false,
    primary key (table_name, name)
);

comment on column catalogued_column.kind is 'How an extract shows it; a technical one is named and not shown.';
comment on column catalogued_column.third_party is 'May tell something about somebody else: masked in an extract until it has been read through.';

-- The rows stand in V0133__rights_catalogue_rows.sql.
-- Every field with its purpose, ground, secrecy and retention.
create view data_catalogue as
    select t.position as table_position, c.position, t.name as table_name, c.name as column_name, c.kind, t.path, c.sealed, c.third_party,
           t.what_sv as table_sv, t.what_en as table_en, c.what_sv, c.what_en, p.code as processing, p.ground, p.secrecy,
           p.purpose_sv, p.purpose_en, p.retention_sv, p.retention_en, p.verified
      from catalogued_column c join catalogued_table t on t.name = c.table_name join processing p on p.code = t.processing;

grant select on processing, catalogued_path, catalogued_table, catalogued_column, data_catalogue to ${app};
