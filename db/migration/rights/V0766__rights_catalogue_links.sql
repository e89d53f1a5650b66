-- The links that were opened, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('link_check', 'NO_PERSON', 'NOBODY', 'Prövade länkar', 'Links that were tried');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('link_check', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('link_check', 'url', 'VALUE', 'länk', 'link', false, false),
    ('link_check', 'state', 'WORD', 'hur det gick', 'how it went', false, false),
    ('link_check', 'status', 'VALUE', 'svar', 'answer', false, false),
    ('link_check', 'checked_at', 'TIME', 'prövad', 'tried', false, false),
    ('link_check', 'broken_since', 'TIME', 'trasig sedan', 'broken since', false, false);
