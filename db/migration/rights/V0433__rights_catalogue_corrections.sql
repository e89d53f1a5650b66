insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('report_carried', 'NO_PERSON', 'NOBODY', 'Vilka tidigare rapporter en rapport rättar', 'Which earlier reports a report corrects'),
    ('report_correction', 'NO_PERSON', 'NOBODY', 'Rättelser av tidigare rapporter', 'Corrections of earlier reports');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select t.name, c.column_name, 'TECHNICAL', 'rapporten', 'the report'
  from catalogued_table t join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name
 where t.name in ('report_carried', 'report_correction');
