-- Samples drawn for a check, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('evidence_sample_person', 'PARTICIPATION', 'ENROLMENT', 'Med i ett stickprov för kontroll', 'Part of a sample drawn for a check'),
    ('evidence_sample', 'STAFF', 'STAFF', 'Stickprov för kontroll: vem som drog det', 'Sample for a check: who drew it');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('account_role', 'until', 'VALUE', 'sista dag', 'last day'),
    ('evidence_sample_person', 'sample_id', 'VALUE', 'stickprovets nummer', 'number of the sample'),
    ('evidence_sample', 'drawn_by', 'STAFF', 'draget av', 'drawn by'),
    ('evidence_sample', 'drawn_at', 'TIME', 'draget', 'drawn');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select t.name, c.column_name, 'TECHNICAL', 'stickprovet', 'the sample'
  from catalogued_table t join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name
 where t.name like 'evidence_sample%'
    on conflict do nothing;
