-- The monthly page of the committee, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('committee_page', 'NO_PERSON', 'NOBODY', 'Nämndens månadssida', 'Monthly page of the committee');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('committee_page', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('committee_page', 'month', 'TIME', 'månad', 'month', false, false),
    ('committee_page', 'language', 'VALUE', 'språk', 'language', false, false),
    ('committee_page', 'facts', 'VALUE', 'antal', 'numbers', false, false),
    ('committee_page', 'made_at', 'TIME', 'räknad', 'counted', false, false);
