-- That somebody checked in, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('check_in', 'PARTICIPATION', 'ENROLMENT', 'Incheckning vid ett tillfälle', 'Check-in at a session');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('check_in', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller'),
    ('check_in', 'session_id', 'SESSION', 'tillfälle', 'session'),
    ('check_in', 'enrolment_id', 'TECHNICAL', 'inskrivningens nummer', 'number of the enrolment'),
    ('check_in', 'checked_in_at', 'TIME', 'incheckad', 'checked in'),
    ('sign_up', 'checked_in_at', 'TIME', 'incheckad', 'checked in');
