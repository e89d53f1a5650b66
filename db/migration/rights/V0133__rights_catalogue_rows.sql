-- Every field of every table with people's data. A table or column that comes later is described by a migration of its own
-- module. The legal grounds, secrecy and retention have not been checked by a lawyer yet.
insert into catalogued_path (name, condition) values
    ('PERSON', 't.id = :person'),
    ('PERSON_ID', 't.person_id = :person'),
    ('ENROLMENT', 't.enrolment_id in (select id from enrolment where person_id = :person)'),
    ('CONTACT', 't.contact_hash in (:contacts)'),
    ('TEXT', 'true'),
    ('ERRAND', 'true'),
    ('LOG_LINE', 't.log_id in (select id from access_log where person_id = :person)'),
    ('LOG_SAMPLE', 't.sample_id in (select s.id from log_sample s join access_log l on l.id = s.log_id where l.person_id = :person)'),
    ('MERGE', 't.kept_id = :person or t.gone_id = :person'),
    ('STAFF', 'false'),
    ('NOBODY', 'false');

insert into processing (position, code, name_sv, name_en, purpose_sv, purpose_en, about_sv, about_en, ground, secrecy,
                        retention_sv, retention_en, recipients_sv, recipients_en) values
    (1, 'PARTICIPATION',
        'Deltagare i projekt',
        'Participants of projects',
        'Skriva in deltagare, följa deras tid i projektet, ge rätt stöd och visa den myndighet som betalar stödet vilka som har deltagit (AMIF eller ESF+).',
        'To enrol participants, follow their stay, give the right support and show the paying authority who has taken part (AMIF or ESF+).',
        'Deltagare, personal och medverkande som skrivs in i ett projekt. Många är nyanlända; några har skyddade personuppgifter.',
        'Participants, staff and contributors enrolled in a project. Many are newcomers; some have protected identity.',
        'Dataskyddsförordningen art. 6.1 e (allmänt intresse) och 6.1 c för det fonden kräver; art. 9.2 g med 3 kap. 3 § lagen (2018:218) för känsliga uppgifter; 3 kap. 10 § samma lag för personnummer',
        'OSL 26:1 om verksamheten hör till socialtjänsten, annars 21:3, 21:5 och 21:7',
        'Enligt nämndens gallringsbeslut. Underlag för EU-stöd sparas normalt fem år från den 31 december det år då sista utbetalningen görs (förordning (EU) 2021/1060 art. 82).',
        'By the disposal decision of the committee. Evidence for EU funding is normally kept for five years from 31 December of the year of the last payment (Regulation (EU) 2021/1060, art. 82).',
        'Den myndighet som betalar stödet och dess revisorer, när de kontrollerar projektet.',
        'The authority that pays the funding and its auditors, when they check the project.'),
    (2, 'CONSENT',
        'Samtycken',
        'Consents',
        'Kunna visa vad någon har sagt ja till, med vilken text, och när det togs tillbaka.',
        'To be able to show what somebody agreed to, with which text, and when it was withdrawn.',
        'Inskrivna i projekt.',
        'People enrolled in projects.',
        'Dataskyddsförordningen art. 6.1 a och 7.1 (uppföljning, foto); OSL 12:2 för samtycke till utlämnande',
        'Som för deltagare i projekt',
        'Lika länge som inskrivningen. Ett återkallat samtycke sparas så att återkallelsen kan visas.',
        'As long as the enrolment. A withdrawn consent is kept so that the withdrawal can be shown.',
        'Ingen utanför projektet.',
        'Nobody outside the project.'),
    (3, 'SIGN_UP',
        'Anmälan till aktiviteter',
        'Sign-ups for activities',
        'Veta hur många som kommer till ett tillfälle och kunna nå dem om något ändras.',
        'To know how many are coming to a session and to reach them if something changes.',
        'Den som anmäler sig, med eget namn eller ett påhittat.',
        'Whoever signs up, by their own name or an alias.',
        'Dataskyddsförordningen art. 6.1 e',
        'OSL 21:3 och 21:7; 26:1 om verksamheten hör till socialtjänsten',
        'Enligt gallringsbeslut; behövs inte längre när tillfället är över.',
        'By disposal decision; no longer needed when the session is over.',
        'Arrangören av aktiviteten.',
        'The organiser of the activity.'),
    (4, 'DESK',
        'Kundtjänst: besök och ärenden',
        'Service desk: visits and errands',
        'Räkna besök utan namn, och följa upp det som inte kunde besvaras på en gång.',
        'To count visits without names, and to follow up what could not be answered at once.',
        'Besökare är anonyma. I ett ärende kan besökaren själv ha bett att få bli kontaktad.',
        'Visitors are anonymous. In an errand the visitor may have asked to be contacted.',
        'Dataskyddsförordningen art. 6.1 e',
        'OSL 26:1 om verksamheten hör till socialtjänsten, annars 21:3, 21:5 och 21:7',
        'Enligt gallringsbeslut; ärenden normalt kort tid efter att de är klara.',
        'By disposal decision; errands normally a short while after they are done.',
        'Ingen.',
        'Nobody.'),
    (5, 'ACCESS_LOG',
        'Logg över vem som har sett vem',
        'Log of who looked at whom',
        'Kunna upptäcka och utreda att någon har sett uppgifter utan att behöva dem i arbetet.',
        'To detect and investigate that somebody saw data they did not need for their work.',
        'Inskrivna i projekt, och personalen som har sett eller ändrat uppgifter.',
        'People enrolled in projects, and the staff who saw or changed data.',
        'Dataskyddsförordningen art. 6.1 c med art. 5.1 f, 5.2 och 32',
        'Som för deltagare i projekt; uppgifter om personal OSL 39:3',
        'Enligt gallringsbeslut; tiden är inte bestämd än.',
        'By disposal decision; the time has not been decided yet.',
        'Dataskyddsombudet; den registrerade i sitt registerutdrag.',
        'The data protection officer; the registered person in their extract.'),
    (6, 'STAFF',
        'Konton och behörigheter',
        'Accounts and permissions',
        'Ge personal rätt behörighet, skydda inloggningen och visa vem som har gjort vad.',
        'To give staff the right permissions, protect sign-in and show who did what.',
        'Personal i kommunen och hos parter i projekten.',
        'Staff of the municipality and of project partners.',
        'Dataskyddsförordningen art. 6.1 e, för säkerheten art. 6.1 c med art. 32',
        'OSL 39:3',
        'Så länge kontot används; därefter enligt gallringsbeslut.',
        'As long as the account is used; then by disposal decision.',
        'Ingen.',
        'Nobody.'),
    (7, 'RIGHTS',
        'De registrerades rättigheter',
        'The rights of the registered',
        'Rätta med historik, begränsa behandling och kunna visa att det har gjorts.',
        'To correct with history, restrict processing and be able to show that it was done.',
        'Inskrivna i projekt.',
        'People enrolled in projects.',
        'Dataskyddsförordningen art. 6.1 c med art. 5.2, 16 och 18',
        'Som för deltagare i projekt',
        'Lika länge som uppgifterna om personen.',
        'As long as the data about the person.',
        'Dataskyddsombudet; den registrerade i sitt registerutdrag.',
        'The data protection officer; the registered person in their extract.'),
    (8, 'NO_PERSON',
        'Uppgifter utan person',
        'Data about no person',
        'Få verksamheten att fungera: ordlistor, räknade huvuden, nycklar.',
        'To make the work possible: word lists, counted heads, keys.',
        'Ingen.',
        'Nobody.',
        'Inga personuppgifter',
        'Ingen',
        'Enligt verksamhetens behov.',
        'As the work needs.',
        'Ingen.',
        'Nobody.');

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('person', 'PARTICIPATION', 'PERSON', 'Personen: det som räknas', 'The person: what is counted');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('person', 'id', 'VALUE', 'personens nummer i Medvandrare', 'the person''s number in Medvandrare', false, false),
    ('person', 'birth_date', 'VALUE', 'födelsedatum', 'date of birth', false, false),
    ('person', 'gender', 'WORD', 'kön', 'gender', false, false),
    ('person', 'registered_on', 'VALUE', 'registrerad den', 'registered on', false, false),
    ('person', 'protected', 'WORD', 'har skyddade personuppgifter', 'has protected identity', false, false),
    ('person', 'protection', 'WORD', 'sort av skydd', 'kind of protection', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('identity', 'PARTICIPATION', 'PERSON_ID', 'Vem personen är och hur vi når den', 'Who the person is and how to reach them');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('identity', 'given_name', 'VALUE', 'förnamn', 'given name', false, false),
    ('identity', 'family_name', 'VALUE', 'efternamn', 'family name', false, false),
    ('identity', 'language', 'VALUE', 'språk', 'language', false, false),
    ('identity', 'phone', 'VALUE', 'telefon', 'telephone', true, false),
    ('identity', 'email', 'VALUE', 'e-post', 'e-mail', true, false),
    ('identity', 'protected', 'WORD', 'har skyddade personuppgifter', 'has protected identity', false, false),
    ('identity', 'sort_name', 'TECHNICAL', 'namnet som det sorteras', 'the name as it is sorted', false, false),
    ('identity', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('identifier', 'PARTICIPATION', 'PERSON_ID', 'Personnummer, samordningsnummer och LMA-nummer', 'Personal identity numbers');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('identifier', 'kind', 'WORD', 'sort av nummer', 'kind of number', false, false),
    ('identifier', 'number', 'VALUE', 'nummer', 'number', true, false),
    ('identifier', 'since', 'VALUE', 'noterat den', 'noted on', false, false),
    ('identifier', 'protected', 'WORD', 'har skyddade personuppgifter', 'has protected identity', false, false),
    ('identifier', 'hash', 'TECHNICAL', 'nyckelhash för sökning', 'keyed hash for searching', false, false),
    ('identifier', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('identifier', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('enrolment', 'PARTICIPATION', 'PERSON_ID', 'Inskrivning i projekt', 'Enrolment in a project');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('enrolment', 'project_id', 'PROJECT', 'projekt', 'project', false, false),
    ('enrolment', 'role', 'WORD', 'roll i projektet', 'role in the project', false, false),
    ('enrolment', 'entered_on', 'VALUE', 'inskriven den', 'entered on', false, false),
    ('enrolment', 'exited_on', 'VALUE', 'utskriven den', 'left on', false, false),
    ('enrolment', 'third_country_national', 'WORD', 'medborgare i land utanför EU', 'third-country national', false, false),
    ('enrolment', 'employment', 'WORD', 'sysselsättning vid start', 'employment at entry', false, false),
    ('enrolment', 'unemployed_since', 'VALUE', 'arbetslös sedan', 'unemployed since', false, false),
    ('enrolment', 'in_education', 'WORD', 'studerade vid start', 'in education at entry', false, false),
    ('enrolment', 'isced', 'VALUE', 'utbildningsnivå (ISCED)', 'level of education (ISCED)', false, false),
    ('enrolment', 'cefr_entry', 'VALUE', 'svenska vid start', 'Swedish at entry', false, false),
    ('enrolment', 'cefr_exit', 'VALUE', 'svenska vid slut', 'Swedish at exit', false, false),
    ('enrolment', 'exit_status', 'WORD', 'sysselsättning efteråt', 'employment afterwards', false, false),
    ('enrolment', 'exit_status_on', 'VALUE', 'sysselsättning efteråt, den dagen', 'employment afterwards, as of', false, false),
    ('enrolment', 'exit_in_education', 'WORD', 'studerade efteråt', 'in education afterwards', false, false),
    ('enrolment', 'exit_qualification', 'WORD', 'fick en behörighet eller ett intyg', 'gained a qualification', false, false),
    ('enrolment', 'exit_reason', 'WORD', 'varför personen slutade', 'why the person left', false, false),
    ('enrolment', 'other_fund', 'WORD', 'egen uppgift om annat EU-projekt', 'own word on another EU project', false, false),
    ('enrolment', 'id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment', false, false),
    ('enrolment', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('spell', 'PARTICIPATION', 'ENROLMENT', 'Perioder i projektet', 'Stays in the project');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('spell', 'number', 'VALUE', 'vilken period', 'which stay', false, false),
    ('spell', 'entered_on', 'VALUE', 'från och med', 'from', false, false),
    ('spell', 'exited_on', 'VALUE', 'till och med', 'until', false, false),
    ('spell', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('target_group_check', 'PARTICIPATION', 'ENROLMENT', 'Målgruppskontroll: vem som såg vilken handling', 'Target-group check: who saw which document');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('target_group_check', 'document', 'WORD', 'handling som visades', 'document shown', false, false),
    ('target_group_check', 'checked_on', 'VALUE', 'kontrollerad den', 'checked on', false, false),
    ('target_group_check', 'checked_by', 'STAFF', 'kontrollerad av', 'checked by', false, false),
    ('target_group_check', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('target_group_check', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('attendance', 'PARTICIPATION', 'ENROLMENT', 'Närvaro', 'Attendance');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('attendance', 'session_id', 'SESSION', 'tillfälle', 'session', false, false),
    ('attendance', 'minutes', 'VALUE', 'minuter', 'minutes', false, false),
    ('attendance', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('consent', 'CONSENT', 'ENROLMENT', 'Samtycken, givna och återkallade', 'Consents, given and withdrawn');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('consent', 'kind', 'WORD', 'vad samtycket gäller', 'what the consent is for', false, false),
    ('consent', 'text_version', 'VALUE', 'textens version', 'version of the text', false, false),
    ('consent', 'given_on', 'VALUE', 'givet den', 'given on', false, false),
    ('consent', 'withdrawn_on', 'VALUE', 'återkallat den', 'withdrawn on', false, false),
    ('consent', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('consent', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('sign_up', 'SIGN_UP', 'CONTACT', 'Anmälan med samma telefon eller e-post', 'Sign-up with the same telephone or e-mail');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('sign_up', 'session_id', 'SESSION', 'tillfälle', 'session', false, false),
    ('sign_up', 'name', 'VALUE', 'namn eller alias', 'name or alias', true, true),
    ('sign_up', 'contact', 'VALUE', 'telefon eller e-post', 'telephone or e-mail', true, false),
    ('sign_up', 'contact_kind', 'WORD', 'sort av kontakt', 'kind of contact', false, false),
    ('sign_up', 'language', 'VALUE', 'språk', 'language', false, false),
    ('sign_up', 'state', 'WORD', 'läge', 'state', false, false),
    ('sign_up', 'made_at', 'TIME', 'anmäld', 'made', false, false),
    ('sign_up', 'moved_up_at', 'TIME', 'fick plats från väntelistan', 'got a seat from the waiting list', false, false),
    ('sign_up', 'contact_hash', 'TECHNICAL', 'nyckelhash för sökning', 'keyed hash for searching', false, false),
    ('sign_up', 'token_hash', 'TECHNICAL', 'hash av den personliga länken', 'hash of the personal link', false, false),
    ('sign_up', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('errand', 'DESK', 'TEXT', 'Ärende i kundtjänst där telefon, e-post, nummer eller hela namnet står', 'Errand at the service desk that holds the telephone, e-mail, number or full name');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('errand', 'what', 'VALUE', 'vad det gäller', 'what it is about', true, true),
    ('errand', 'who', 'VALUE', 'vem och hur vi når den', 'who, and how to reach them', true, true),
    ('errand', 'due_on', 'VALUE', 'följs upp senast', 'to be followed up by', false, false),
    ('errand', 'status', 'WORD', 'läge', 'state', false, false),
    ('errand', 'made_at', 'TIME', 'skapat', 'made', false, false),
    ('errand', 'made_by', 'STAFF', 'skapat av', 'made by', false, false),
    ('errand', 'owner_id', 'STAFF', 'ansvarig', 'responsible', false, false),
    ('errand', 'closed_at', 'TIME', 'avslutat', 'closed', false, false),
    ('errand', 'id', 'TECHNICAL', 'ärendets nummer', 'number of the errand', false, false),
    ('errand', 'desk_id', 'TECHNICAL', 'disk', 'desk', false, false),
    ('errand', 'contact_id', 'TECHNICAL', 'besökets nummer', 'number of the visit', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('errand_note', 'DESK', 'ERRAND', 'Anteckning i ärendet', 'Note of the errand');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('errand_note', 'at', 'TIME', 'skriven', 'written', false, false),
    ('errand_note', 'account_id', 'STAFF', 'skriven av', 'written by', false, false),
    ('errand_note', 'text', 'VALUE', 'anteckning', 'note', true, true),
    ('errand_note', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('errand_note', 'errand_id', 'TECHNICAL', 'ärendets nummer', 'number of the errand', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('correction', 'RIGHTS', 'PERSON_ID', 'Ändringar: vad som stod förut', 'Changes: what stood before');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('correction', 'at', 'TIME', 'ändrat', 'changed', false, false),
    ('correction', 'table_name', 'TECHNICAL', 'tabell', 'table', false, false),
    ('correction', 'column_name', 'FIELD', 'uppgift', 'field', false, false),
    ('correction', 'before', 'WORD', 'före', 'before', false, false),
    ('correction', 'after', 'WORD', 'efter', 'after', false, false),
    ('correction', 'sealed', 'WORD', 'krypterad uppgift, innehållet sparas inte', 'encrypted field, its content is not kept', false, false),
    ('correction', 'account_id', 'STAFF', 'ändrat av', 'changed by', false, false),
    ('correction', 'why', 'WORD', 'varför', 'why', false, false),
    ('correction', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('correction', 'row_id', 'TECHNICAL', 'ändrad rad', 'changed row', false, false),
    ('correction', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('restriction', 'RIGHTS', 'PERSON_ID', 'Begränsning av behandling', 'Restriction of processing');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('restriction', 'reason', 'WORD', 'skäl', 'reason', false, false),
    ('restriction', 'since', 'VALUE', 'från och med', 'from', false, false),
    ('restriction', 'set_by', 'STAFF', 'beslutad av', 'decided by', false, false),
    ('restriction', 'lifted_on', 'VALUE', 'hävd den', 'lifted on', false, false),
    ('restriction', 'lifted_by', 'STAFF', 'hävd av', 'lifted by', false, false),
    ('restriction', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('restriction', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('access_log', 'ACCESS_LOG', 'PERSON_ID', 'Vem som har sett eller ändrat uppgifterna', 'Who has seen or changed the data');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('access_log', 'at', 'TIME', 'när', 'when', false, false),
    ('access_log', 'account_id', 'STAFF', 'vem, som roll', 'who, by role', false, false),
    ('access_log', 'action', 'WORD', 'vad som gjordes', 'what was done', false, false),
    ('access_log', 'purpose', 'WORD', 'varför', 'why', false, false),
    ('access_log', 'address', 'VALUE', 'var i Medvandrare', 'where in Medvandrare', false, false),
    ('access_log', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('access_log', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false),
    ('access_log', 'request_id', 'TECHNICAL', 'förfrågans nummer', 'number of the request', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('account', 'STAFF', 'STAFF', 'Personalens konton', 'Accounts of staff');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('account', 'login', 'VALUE', 'e-postadress', 'e-mail address', false, false),
    ('account', 'name', 'VALUE', 'namn', 'name', false, false),
    ('account', 'password', 'TECHNICAL', 'lösenordets hash', 'hash of the password', false, false),
    ('account', 'language', 'VALUE', 'språk', 'language', false, false),
    ('account', 'active', 'WORD', 'kontot används', 'the account is in use', false, false),
    ('account', 'signed_in_at', 'TIME', 'senast inloggad', 'last signed in', false, false),
    ('account', 'made_at', 'TIME', 'skapat', 'made', false, false),
    ('account', 'id', 'TECHNICAL', 'kontots nummer', 'number of the account', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('account_role', 'STAFF', 'STAFF', 'Behörigheter', 'Permissions');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('account_role', 'account_id', 'TECHNICAL', 'kontots nummer', 'number of the account', false, false),
    ('account_role', 'works_for', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('account_role', 'role', 'WORD', 'roll', 'role', false, false),
    ('account_role', 'scope', 'WORD', 'omfattning', 'scope', false, false),
    ('account_role', 'scope_id', 'TECHNICAL', 'omfattningens nummer', 'number of the scope', false, false),
    ('account_role', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('one_time_link', 'STAFF', 'STAFF', 'Länkar för lösenord', 'Links for passwords');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('one_time_link', 'token_hash', 'TECHNICAL', 'länkens hash', 'hash of the link', false, false),
    ('one_time_link', 'purpose', 'WORD', 'ändamål', 'purpose', false, false),
    ('one_time_link', 'account_id', 'TECHNICAL', 'kontots nummer', 'number of the account', false, false),
    ('one_time_link', 'expires_at', 'TIME', 'gäller till', 'valid until', false, false),
    ('one_time_link', 'used_at', 'TIME', 'använd', 'used', false, false),
    ('one_time_link', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('failed_try', 'STAFF', 'STAFF', 'Misslyckade försök att logga in', 'Failed attempts to sign in');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('failed_try', 'what', 'TECHNICAL', 'vad som försöktes', 'what was tried', false, false),
    ('failed_try', 'network', 'VALUE', 'nätverk', 'network', false, false),
    ('failed_try', 'at', 'TIME', 'när', 'when', false, false),
    ('failed_try', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('spring_session', 'STAFF', 'STAFF', 'Inloggade just nu', 'Signed in just now');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('spring_session', 'principal_name', 'VALUE', 'konto', 'account', false, false),
    ('spring_session', 'primary_id', 'TECHNICAL', 'sessionens nummer', 'number of the session', false, false),
    ('spring_session', 'session_id', 'TECHNICAL', 'sessionens nyckel', 'key of the session', false, false),
    ('spring_session', 'creation_time', 'TECHNICAL', 'påbörjad', 'begun', false, false),
    ('spring_session', 'last_access_time', 'TECHNICAL', 'senast använd', 'last used', false, false),
    ('spring_session', 'max_inactive_interval', 'TECHNICAL', 'längsta vila', 'longest pause', false, false),
    ('spring_session', 'expiry_time', 'TECHNICAL', 'gäller till', 'valid until', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('spring_session_attributes', 'STAFF', 'STAFF', 'Det som hör till en inloggning', 'What belongs to a sign-in');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('spring_session_attributes', 'session_primary_id', 'TECHNICAL', 'sessionens nummer', 'number of the session', false, false),
    ('spring_session_attributes', 'attribute_name', 'TECHNICAL', 'namn', 'name', false, false),
    ('spring_session_attributes', 'attribute_bytes', 'TECHNICAL', 'innehåll', 'content', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('work_log', 'STAFF', 'STAFF', 'Vad personal har gjort som inte gäller en person', 'What staff did that concerns no single person');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('work_log', 'at', 'TIME', 'när', 'when', false, false),
    ('work_log', 'account_id', 'STAFF', 'vem', 'who', false, false),
    ('work_log', 'action', 'VALUE', 'vad som gjordes', 'what was done', false, false),
    ('work_log', 'thing', 'VALUE', 'sak', 'thing', false, false),
    ('work_log', 'thing_id', 'TECHNICAL', 'sakens nummer', 'number of the thing', false, false),
    ('work_log', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('contact', 'STAFF', 'STAFF', 'Besök och samtal i kundtjänst, utan besökarens namn', 'Visits and calls at the desk, without the visitor''s name');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('contact', 'at', 'TIME', 'när', 'when', false, false),
    ('contact', 'made_at', 'TIME', 'noterat', 'noted', false, false),
    ('contact', 'account_id', 'STAFF', 'noterat av', 'noted by', false, false),
    ('contact', 'channel', 'WORD', 'hur kontakten skedde', 'channel', false, false),
    ('contact', 'language', 'VALUE', 'språk', 'language', false, false),
    ('contact', 'interpreter', 'WORD', 'med tolk', 'with an interpreter', false, false),
    ('contact', 'outcome', 'WORD', 'hur det gick', 'outcome', false, false),
    ('contact', 'pages_answered', 'WORD', 'svarade våra sidor', 'did our pages answer', false, false),
    ('contact', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('contact', 'desk_id', 'TECHNICAL', 'disk', 'desk', false, false),
    ('contact', 'topic_id', 'TECHNICAL', 'ämne', 'topic', false, false),
    ('contact', 'organisation_id', 'TECHNICAL', 'hänvisad till', 'referred to', false, false),
    ('contact', 'activity_id', 'TECHNICAL', 'aktivitet', 'activity', false, false),
    ('contact', 'article_id', 'TECHNICAL', 'artikel', 'article', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('roll', 'STAFF', 'STAFF', 'Att närvaron är ifylld', 'That the roll was called');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('roll', 'session_id', 'SESSION', 'tillfälle', 'session', false, false),
    ('roll', 'called_at', 'TIME', 'ifylld', 'called', false, false),
    ('roll', 'called_by', 'STAFF', 'ifylld av', 'called by', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('reading', 'STAFF', 'STAFF', 'Mätvärden som personal har skrivit in', 'Readings entered by staff');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('reading', 'own_indicator_id', 'TECHNICAL', 'indikator', 'indicator', false, false),
    ('reading', 'read_on', 'VALUE', 'avläst den', 'read on', false, false),
    ('reading', 'value', 'VALUE', 'värde', 'value', false, false),
    ('reading', 'source', 'VALUE', 'källa', 'source', false, false),
    ('reading', 'account_id', 'STAFF', 'inskrivet av', 'entered by', false, false),
    ('reading', 'made_at', 'TIME', 'inskrivet', 'entered', false, false),
    ('reading', 'struck_at', 'TIME', 'struket', 'struck', false, false),
    ('reading', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('headcount', 'NO_PERSON', 'NOBODY', 'Räknade huvuden', 'Counted heads');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('headcount', 'session_id', 'SESSION', 'tillfälle', 'session', false, false),
    ('headcount', 'gender', 'WORD', 'kön', 'gender', false, false),
    ('headcount', 'age_band', 'VALUE', 'ålder', 'age', false, false),
    ('headcount', 'heads', 'VALUE', 'antal', 'number', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('desk', 'NO_PERSON', 'NOBODY', 'Diskar', 'Desks');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('desk', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('desk', 'name', 'VALUE', 'namn', 'name', false, false),
    ('desk', 'place_id', 'TECHNICAL', 'plats', 'place', false, false),
    ('desk', 'closed', 'WORD', 'stängd', 'closed', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('topic', 'NO_PERSON', 'NOBODY', 'Ämnen i kundtjänst', 'Topics of the desk');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('topic', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('topic', 'name_sv', 'VALUE', 'namn', 'name', false, false),
    ('topic', 'name_en', 'VALUE', 'namn på engelska', 'name in English', false, false),
    ('topic', 'position', 'TECHNICAL', 'ordning', 'order', false, false),
    ('topic', 'closed', 'WORD', 'stängt', 'closed', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('data_key', 'NO_PERSON', 'NOBODY', 'Krypteringsnycklar, inlåsta', 'Encryption keys, wrapped');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('data_key', 'number', 'TECHNICAL', 'nummer', 'number', false, false),
    ('data_key', 'wrapped', 'TECHNICAL', 'inlåst nyckel', 'wrapped key', false, false),
    ('data_key', 'made_at', 'TIME', 'gjord', 'made', false, false);

insert into catalogued_table (name, processing, path, what_sv, what_en) values ('card_submission', 'NO_PERSON', 'NOBODY', 'Skickade formulär', 'Forms sent');
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('card_submission', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('card_submission', 'submission', 'TECHNICAL', 'formulärets nummer', 'number of the form', false, false),
    ('card_submission', 'sent_at', 'TIME', 'skickat', 'sent', false, false);

-- What modules bring along that may land before or after this: described where the database has it.
insert into catalogued_table (name, processing, path, what_sv, what_en)
select later.* from (values
    ('log_head', 'ACCESS_LOG', 'NOBODY', 'Loggkedjans slut', 'End of the log''s chain'),
    ('signed_head', 'ACCESS_LOG', 'NOBODY', 'Loggkedjans slut, undertecknat varje dag', 'End of the chain, signed daily'),
    ('log_draw', 'ACCESS_LOG', 'NOBODY', 'Månadens dragning ur loggen', 'Monthly draw from the log'),
    ('log_sample', 'ACCESS_LOG', 'LOG_LINE', 'Loggrad som drogs för uppföljning', 'Line of the log drawn to be followed up'),
    ('sample_answer', 'ACCESS_LOG', 'LOG_SAMPLE', 'Uppföljning av en loggrad', 'Follow-up of a line of the log'),
    ('account_factor', 'STAFF', 'STAFF', 'Andra faktorn vid inloggning', 'Second factor of sign-in'),
    ('account_identity', 'STAFF', 'STAFF', 'Vem någon är hos en inloggningstjänst', 'Who somebody is at an identity provider'),
    ('birth_date_change', 'PARTICIPATION', 'PERSON_ID', 'Tidigare födelsedatum', 'Former dates of birth'),
    ('protection_lift', 'PARTICIPATION', 'PERSON_ID', 'Begäran att häva ett skydd', 'Request to lift a mark of protection'),
    ('person_merge', 'RIGHTS', 'MERGE', 'Två registreringar av en person som blev en', 'Two registrations of one person made one'),
    ('person_event', 'RIGHTS', 'PERSON_ID', 'Sammanslagningar som rapporter behöver känna till', 'Mergers that reports have to know')) later (name, processing, path, what_sv, what_en)
 where exists (select from information_schema.tables t where t.table_schema = 'public' and t.table_name = later.name);

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party)
select later.* from (values
    ('access_log', 'role', 'ROLES', 'roll', 'role', false, false),
    ('access_log', 'seq', 'TECHNICAL', 'nummer i kedjan', 'number in the chain', false, false),
    ('access_log', 'previous', 'TECHNICAL', 'radens före kontrollsumma', 'checksum of the row before', false, false),
    ('access_log', 'hash', 'TECHNICAL', 'kontrollsumma', 'checksum', false, false),
    ('log_head', 'seq', 'TECHNICAL', 'nummer i kedjan', 'number in the chain', false, false),
    ('log_head', 'hash', 'TECHNICAL', 'kontrollsumma', 'checksum', false, false),
    ('signed_head', 'day', 'TECHNICAL', 'dag', 'day', false, false),
    ('signed_head', 'seq', 'TECHNICAL', 'nummer i kedjan', 'number in the chain', false, false),
    ('signed_head', 'hash', 'TECHNICAL', 'kontrollsumma', 'checksum', false, false),
    ('signed_head', 'line', 'TECHNICAL', 'undertecknad rad', 'signed line', false, false),
    ('signed_head', 'signed_at', 'TECHNICAL', 'undertecknad', 'signed', false, false),
    ('log_draw', 'month', 'TECHNICAL', 'månad', 'month', false, false),
    ('log_draw', 'seed', 'TECHNICAL', 'frö', 'seed', false, false),
    ('log_draw', 'size', 'TECHNICAL', 'antal', 'number', false, false),
    ('log_draw', 'drawn_at', 'TECHNICAL', 'dragen', 'drawn', false, false),
    ('log_sample', 'month', 'VALUE', 'månad', 'month', false, false),
    ('log_sample', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('log_sample', 'log_id', 'TECHNICAL', 'loggradens nummer', 'number of the line', false, false),
    ('sample_answer', 'answered_at', 'TIME', 'besvarat', 'answered', false, false),
    ('sample_answer', 'answered_by', 'STAFF', 'besvarat av', 'answered by', false, false),
    ('sample_answer', 'answer', 'WORD', 'svar', 'answer', false, false),
    ('sample_answer', 'note', 'VALUE', 'anteckning', 'note', false, true),
    ('sample_answer', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('sample_answer', 'sample_id', 'TECHNICAL', 'den dragna raden', 'the drawn line', false, false),
    ('account_factor', 'account_id', 'TECHNICAL', 'kontots nummer', 'number of the account', false, false),
    ('account_factor', 'secret', 'TECHNICAL', 'krypterad hemlighet', 'encrypted secret', false, false),
    ('account_factor', 'last_step', 'TECHNICAL', 'senast använda kod', 'code last used', false, false),
    ('account_factor', 'since', 'TIME', 'sedan', 'since', false, false),
    ('account_factor', 'link_needed', 'WORD', 'behöver en länk', 'needs a link', false, false),
    ('account_identity', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('account_identity', 'account_id', 'TECHNICAL', 'kontots nummer', 'number of the account', false, false),
    ('account_identity', 'issuer', 'VALUE', 'inloggningstjänst', 'identity provider', false, false),
    ('account_identity', 'subject', 'VALUE', 'namn hos inloggningstjänsten', 'name at the provider', false, false),
    ('account_identity', 'since', 'TIME', 'sedan', 'since', false, false),
    ('identifier', 'certainty', 'WORD', 'hur säker identiteten är', 'how sure the identity is', false, false),
    ('person', 'birth_date_source', 'WORD', 'varifrån födelsedatumet kommer', 'where the birth date comes from', false, false),
    ('person', 'code', 'VALUE', 'löpnummer för skyddad identitet', 'coded reference', false, false),
    ('person', 'merged_into', 'TECHNICAL', 'sammanslagen med', 'merged into', false, false),
    ('birth_date_change', 'birth_date', 'VALUE', 'födelsedatum före ändringen', 'date of birth before the change', false, false),
    ('birth_date_change', 'source', 'WORD', 'varifrån det kom', 'where it came from', false, false),
    ('birth_date_change', 'why', 'VALUE', 'varför', 'why', false, false),
    ('birth_date_change', 'changed_by', 'STAFF', 'ändrat av', 'changed by', false, false),
    ('birth_date_change', 'changed_at', 'TIME', 'ändrat', 'changed', false, false),
    ('birth_date_change', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('birth_date_change', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false),
    ('protection_lift', 'reason', 'VALUE', 'skäl', 'reason', true, true),
    ('protection_lift', 'asked_by', 'STAFF', 'begärt av', 'asked by', false, false),
    ('protection_lift', 'asked_at', 'TIME', 'begärt', 'asked', false, false),
    ('protection_lift', 'withdrawn_by', 'STAFF', 'återtaget av', 'withdrawn by', false, false),
    ('protection_lift', 'withdrawn_at', 'TIME', 'återtaget', 'withdrawn', false, false),
    ('protection_lift', 'approved_by', 'STAFF', 'godkänt av', 'approved by', false, false),
    ('protection_lift', 'approved_at', 'TIME', 'godkänt', 'approved', false, false),
    ('protection_lift', 'used_at', 'TIME', 'hävt', 'lifted', false, false),
    ('protection_lift', 'approved_in', 'TECHNICAL', 'transaktion', 'transaction', false, false),
    ('protection_lift', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('protection_lift', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false),
    ('person_merge', 'merged_at', 'TIME', 'sammanslaget', 'merged', false, false),
    ('person_merge', 'merged_by', 'STAFF', 'sammanslaget av', 'merged by', false, false),
    ('person_merge', 'undone_at', 'TIME', 'ångrat', 'undone', false, false),
    ('person_merge', 'undone_by', 'STAFF', 'ångrat av', 'undone by', false, false),
    ('person_merge', 'snapshot', 'TECHNICAL', 'krypterad kopia för att kunna ångra', 'encrypted copy for undoing', true, true),
    ('person_merge', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('person_merge', 'kept_id', 'TECHNICAL', 'registreringen som blev kvar', 'registration that stayed', false, false),
    ('person_merge', 'gone_id', 'TECHNICAL', 'registreringen som försvann', 'registration that went', false, false),
    ('person_event', 'what', 'WORD', 'vad som hände', 'what happened', false, false),
    ('person_event', 'at', 'TIME', 'när', 'when', false, false),
    ('person_event', 'account_id', 'STAFF', 'av', 'by', false, false),
    ('person_event', 'projects', 'TECHNICAL', 'projekt', 'projects', false, false),
    ('person_event', 'other_id', 'TECHNICAL', 'den andra registreringen', 'the other registration', false, false),
    ('person_event', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('person_event', 'person_id', 'TECHNICAL', 'personens nummer', 'number of the person', false, false)) later (table_name, name, kind, what_sv, what_en, sealed, third_party)
  join information_schema.columns c on c.table_schema = 'public' and c.table_name = later.table_name and c.column_name = later.name;

-- What every table has in common.
insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select t.name, c.column_name, 'TECHNICAL', w.sv, w.en
  from catalogued_table t join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name
  join (values ('tenant_id', 'personuppgiftsansvarig', 'controller'), ('version', 'ändringsnummer', 'number of the change'),
               ('submission', 'formulärets nummer', 'number of the form')) w (name, sv, en) on w.name = c.column_name
 order by t.position
    on conflict do nothing;
