-- Reports to the funds, described: who counted in a sealed one, and which staff did what with it.
insert into catalogued_path (name, condition) values
    ('PERSON_OR_MERGED', 't.person_id = :person or t.person_id in (select m.gone_id from person_merge m where m.kept_id = :person and m.undone_at is null)');

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('report_person', 'PARTICIPATION', 'PERSON_OR_MERGED', 'Räknad i en låst rapport till fonden', 'Counted in a sealed report to the fund'),
    ('report', 'STAFF', 'STAFF', 'Rapport till fonden: vem som gjorde vad', 'Report to the fund: who did what'),
    ('report_writer', 'STAFF', 'STAFF', 'Vem som har skrivit i en rapport', 'Who has written in a report'),
    ('report_text', 'NO_PERSON', 'NOBODY', 'Rapportens texter', 'Texts of the report'),
    ('report_indicator', 'NO_PERSON', 'NOBODY', 'Rapportens indikatorer', 'Indicators of the report'),
    ('report_figure', 'NO_PERSON', 'NOBODY', 'Rapportens siffror', 'Figures of the report'),
    ('report_reading', 'NO_PERSON', 'NOBODY', 'Rapportens avläsningar', 'Readings of the report');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('report_person', 'report_id', 'VALUE', 'rapportens nummer', 'number of the report'),
    ('report_person', 'gender', 'WORD', 'kön när rapporten låstes', 'gender when the report was sealed'),
    ('report_person', 'age', 'VALUE', 'ålder vid inskrivningen', 'age at entry'),
    ('report_person', 'counted', 'VALUE', 'räknad i perioden i', 'counted in the period in'),
    ('report_person', 'incomplete', 'VALUE', 'ofullständig i', 'incomplete in'),
    ('report_person', 'so_far', 'VALUE', 'räknad sedan projektets start i', 'counted since the start in'),
    ('report_person', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment'),
    ('report_person', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person'),
    ('report', 'made_by', 'STAFF', 'påbörjad av', 'begun by'),
    ('report', 'made_at', 'TIME', 'påbörjad', 'begun'),
    ('report', 'checked_by', 'STAFF', 'kontrollerad av', 'checked by'),
    ('report', 'checked_at', 'TIME', 'kontrollerad', 'checked'),
    ('report', 'sealed_by', 'STAFF', 'låst av', 'sealed by'),
    ('report', 'sealed_at', 'TIME', 'låst', 'sealed'),
    ('report', 'handed_in_by', 'STAFF', 'lämnad av', 'handed in by'),
    ('report', 'returned_by', 'STAFF', 'tagen tillbaka av', 'taken back by'),
    ('report_writer', 'account_id', 'STAFF', 'skriven av', 'written by');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select t.name, c.column_name, 'TECHNICAL', 'rapporten', 'the report'
  from catalogued_table t join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name
 where t.name like 'report%'
    on conflict do nothing;
