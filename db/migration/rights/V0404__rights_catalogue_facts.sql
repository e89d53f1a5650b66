-- The facts and answers that the funds ask about later, described.
insert into catalogued_path (name, condition) values
    ('PSEUDONYM', 't.pseudonym_id in (select p.id from pseudonym p join enrolment e on e.id = p.enrolment_id where e.person_id = :person)');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('enrolment', 'unaccompanied_minor', 'WORD', 'ensamkommande barn', 'unaccompanied minor'),
    ('enrolment', 'status_6m', 'WORD', 'sysselsättning efter sex månader', 'employment after six months'),
    ('enrolment', 'improved_6m', 'WORD', 'bättre ställning på arbetsmarknaden efter sex månader', 'better position on the labour market after six months'),
    ('enrolment', 'recognition_applied_on', 'VALUE', 'ansökte om att få utbildning eller färdigheter erkända', 'applied for recognition of qualifications or skills'),
    ('enrolment', 'residence_applied_on', 'VALUE', 'ansökte om ställning som varaktigt bosatt', 'applied for long-term residence status');

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('earlier_support', 'PARTICIPATION', 'ENROLMENT', 'Stöd som är känt från ett tidigare register', 'Support known from an earlier register'),
    ('earlier_attendance', 'PARTICIPATION', 'ENROLMENT', 'Närvaro som är känd från ett tidigare register', 'Attendance known from an earlier register'),
    ('participation', 'PARTICIPATION', 'ENROLMENT', 'Närvaron hopräknad', 'Attendance added up'),
    ('pseudonym', 'PARTICIPATION', 'ENROLMENT', 'Nummer som svaren sparas under i stället för namn', 'Number that answers are kept under instead of a name'),
    ('exit_answer', 'PARTICIPATION', 'PSEUDONYM', 'Svar på om projektet har hjälpt', 'Answer on whether the project has helped');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('earlier_support', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment'),
    ('earlier_support', 'support', 'WORD', 'stöd', 'support'),
    ('earlier_attendance', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment'),
    ('earlier_attendance', 'day', 'VALUE', 'dag', 'day'),
    ('earlier_attendance', 'support', 'WORD', 'stöd', 'support'),
    ('earlier_attendance', 'minutes', 'VALUE', 'minuter', 'minutes'),
    ('participation', 'project_id', 'PROJECT', 'projekt', 'project'),
    ('participation', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment'),
    ('participation', 'activity_id', 'TECHNICAL', 'aktivitetens nummer', 'number of the activity'),
    ('participation', 'support', 'WORD', 'stöd', 'support'),
    ('participation', 'times', 'VALUE', 'gånger', 'times'),
    ('participation', 'minutes', 'VALUE', 'minuter', 'minutes'),
    ('pseudonym', 'id', 'TECHNICAL', 'numret', 'the number'),
    ('pseudonym', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment'),
    ('exit_answer', 'id', 'TECHNICAL', 'svarets nummer', 'number of the answer'),
    ('exit_answer', 'pseudonym_id', 'TECHNICAL', 'numret', 'the number'),
    ('exit_answer', 'helpful', 'WORD', 'hjälpte det', 'did it help'),
    ('exit_answer', 'answered_on', 'VALUE', 'svarade den', 'answered on'),
    ('exit_answer', 'way', 'WORD', 'hur', 'how'),
    ('exit_answer', 'language', 'VALUE', 'språk', 'language'),
    ('exit_answer', 'made_at', 'TIME', 'noterat', 'noted');

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('indicator_version', 'STAFF', 'STAFF', 'Vem som har ändrat hur en indikator räknas', 'Who changed how an indicator is counted');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select 'indicator_version', column_name, 'TECHNICAL', 'definition', 'definition' from information_schema.columns
 where table_schema = 'public' and table_name = 'indicator_version' and column_name not in ('made_by', 'made_at');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('indicator_version', 'made_by', 'STAFF', 'ändrat av', 'changed by'),
    ('indicator_version', 'made_at', 'TIME', 'ändrat', 'changed');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select name, 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller' from catalogued_table
 where name in ('earlier_support', 'earlier_attendance', 'participation', 'pseudonym', 'exit_answer');
