-- Registers that are taken over, described: whom they brought, and what waits to be taken for a day.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('intake', 'PARTICIPATION', 'PERSON_ID', 'Kom med i ett register som togs över', 'Came with a register that was taken over'),
    ('register_import', 'STAFF', 'STAFF', 'Vem som har tagit över ett register', 'Who took a register over'),
    ('staged_row', 'PARTICIPATION', 'NOBODY', 'Rader som väntar på att tas över, i högst ett dygn', 'Rows waiting to be taken over, for a day at most'),
    ('staged_remark', 'PARTICIPATION', 'NOBODY', 'Anmärkningar på rader som väntar, i högst ett dygn', 'Remarks on waiting rows, for a day at most');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('intake', 'register_id', 'VALUE', 'registrets nummer', 'number of the register', false, false),
    ('intake', 'before', 'TECHNICAL', 'krypterad kopia för att kunna ångra', 'encrypted copy for undoing', true, true),
    ('staged_row', 'body', 'TECHNICAL', 'raden, krypterad', 'the row, encrypted', true, true),
    ('staged_remark', 'body', 'TECHNICAL', 'vad som skrevs, krypterat', 'what was typed, encrypted', true, true),
    ('register_import', 'read_by', 'STAFF', 'inläst av', 'read by', false, false),
    ('register_import', 'read_at', 'TIME', 'inläst', 'read', false, false),
    ('register_import', 'taken_by', 'STAFF', 'övertaget av', 'taken over by', false, false),
    ('register_import', 'taken_at', 'TIME', 'övertaget', 'taken over', false, false),
    ('register_import', 'undone_by', 'STAFF', 'ångrat av', 'undone by', false, false),
    ('register_import', 'undone_at', 'TIME', 'ångrat', 'undone', false, false);

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select t.name, c.column_name, 'TECHNICAL', 'registret som togs över', 'the register that was taken over'
  from catalogued_table t join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name
 where t.name in ('intake', 'register_import', 'staged_row', 'staged_remark')
    on conflict do nothing;
