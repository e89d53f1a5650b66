-- The monthly files, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('monthly_file_row', 'PARTICIPATION', 'ENROLMENT', 'Rad i en månadsfil till fonden', 'Line of a monthly file to the fund'),
    ('monthly_file', 'STAFF', 'STAFF', 'Månadsfil till fonden: vem som skickade den', 'Monthly file to the fund: who sent it'),
    ('monthly_profile', 'STAFF', 'STAFF', 'Månadsfilens kolumner: vem som ändrade dem', 'Columns of the monthly file: who changed them');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('monthly_file_row', 'file_id', 'VALUE', 'filens nummer', 'number of the file'),
    ('monthly_file', 'made_by', 'STAFF', 'hämtad av', 'made by'),
    ('monthly_file', 'made_at', 'TIME', 'hämtad', 'made'),
    ('monthly_file', 'sent_by', 'STAFF', 'skickad av', 'sent by'),
    ('monthly_file', 'marked_at', 'TIME', 'noterad', 'noted'),
    ('monthly_profile', 'made_by', 'STAFF', 'tillagd av', 'added by'),
    ('monthly_profile', 'made_at', 'TIME', 'tillagd', 'added');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select t.name, c.column_name, 'TECHNICAL', 'månadsfilen', 'the monthly file'
  from catalogued_table t join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name
 where t.name like 'monthly%'
    on conflict do nothing;
