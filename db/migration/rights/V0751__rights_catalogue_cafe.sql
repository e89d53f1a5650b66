-- What an evening at an open meeting place keeps, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('cafe_evening', 'STAFF', 'STAFF', 'Kväll på en öppen mötesplats', 'Evening at an open meeting place'),
    ('cafe_tap', 'STAFF', 'STAFF', 'Tryck på en öppen mötesplats, utan besökarens namn', 'Tap at an open meeting place, without the visitor''s name'),
    ('cafe_wish', 'DESK', 'TEXT', 'Önskemål på en öppen mötesplats där telefon, e-post, nummer eller hela namnet står', 'Wish at an open meeting place that holds the telephone, e-mail, number or full name');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('cafe_evening', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('cafe_evening', 'id', 'TECHNICAL', 'kvällens nummer', 'number of the evening', false, false),
    ('cafe_evening', 'version', 'TECHNICAL', 'version', 'version', false, false),
    ('cafe_evening', 'desk_id', 'TECHNICAL', 'disk', 'desk', false, false),
    ('cafe_evening', 'place_id', 'TECHNICAL', 'plats', 'place', false, false),
    ('cafe_evening', 'session_id', 'TECHNICAL', 'tillfälle', 'session', false, false),
    ('cafe_evening', 'started_by', 'STAFF', 'börjad av', 'started by', false, false),
    ('cafe_evening', 'started_at', 'TIME', 'börjad', 'started', false, false),
    ('cafe_evening', 'closed_at', 'TIME', 'avslutad', 'closed', false, false),
    ('cafe_evening', 'submission', 'TECHNICAL', 'formulärets nummer', 'number of the form', false, false),
    ('cafe_tap', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('cafe_tap', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('cafe_tap', 'evening_id', 'TECHNICAL', 'kvällens nummer', 'number of the evening', false, false),
    ('cafe_tap', 'account_id', 'STAFF', 'noterat av', 'noted by', false, false),
    ('cafe_tap', 'submission', 'TECHNICAL', 'tryckets nummer', 'number of the tap', false, false),
    ('cafe_tap', 'at', 'TIME', 'när', 'when', false, false),
    ('cafe_tap', 'kind', 'WORD', 'vad som räknades', 'what was counted', false, false),
    ('cafe_tap', 'gender', 'WORD', 'kön', 'gender', false, false),
    ('cafe_tap', 'age_band', 'VALUE', 'ålder', 'age', false, false),
    ('cafe_tap', 'language', 'VALUE', 'språk', 'language', false, false),
    ('cafe_tap', 'topic_id', 'TECHNICAL', 'ämne', 'topic', false, false),
    ('cafe_tap', 'undone', 'WORD', 'ångrat', 'undone', false, false),
    ('cafe_wish', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('cafe_wish', 'id', 'TECHNICAL', 'önskemålets nummer', 'number of the wish', false, false),
    ('cafe_wish', 'evening_id', 'TECHNICAL', 'kvällens nummer', 'number of the evening', false, false),
    ('cafe_wish', 'account_id', 'STAFF', 'noterat av', 'noted by', false, false),
    ('cafe_wish', 'made_at', 'TIME', 'noterat', 'noted', false, false),
    ('cafe_wish', 'text', 'VALUE', 'önskemål', 'wish', true, true),
    ('cafe_wish', 'submission', 'TECHNICAL', 'formulärets nummer', 'number of the form', false, false);

update processing
   set retention_sv = 'Enligt gallringsbeslut; ärenden normalt kort tid efter att de är klara. Önskemål på mötesplatser tas bort av programmet efter ett år.',
       retention_en = 'By disposal decision; errands normally a short while after they are done. The program removes wishes at meeting places after a year.'
 where code = 'DESK';
