-- Changes of definitions, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('indicator_change', 'STAFF', 'STAFF', 'Vem som ändrade en indikators definition', 'Who changed the definition of an indicator');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('indicator_version', 'changed_by', 'STAFF', 'senast ändrad av', 'last changed by'),
    ('indicator_version', 'version', 'TECHNICAL', 'radens version', 'version of the row'),
    ('indicator_change', 'account_id', 'STAFF', 'vem', 'who'),
    ('indicator_change', 'at', 'TIME', 'när', 'when'),
    ('indicator_change', 'action', 'VALUE', 'vad som gjordes', 'what was done');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select t.name, c.column_name, 'TECHNICAL', 'definitionen', 'the definition'
  from catalogued_table t join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name
 where t.name = 'indicator_change'
    on conflict do nothing;
