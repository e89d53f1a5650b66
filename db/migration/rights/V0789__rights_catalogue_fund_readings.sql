-- Readings and estimates of the funds' indicators, described: numbers of a whole project, and which staff entered them.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('fund_reading', 'STAFF', 'STAFF', 'Uppskattningar och avläsningar av fondens indikatorer', 'Estimates and readings of the indicators of the fund'),
    ('report_fund_reading', 'STAFF', 'STAFF', 'Rapportens uppskattningar och avläsningar', 'Estimates and readings of the report');

update catalogued_table set processing = 'STAFF', path = 'STAFF' where name = 'report_reading';

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('fund_reading', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('fund_reading', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('fund_reading', 'submission', 'TECHNICAL', 'formulärets nummer', 'number of the form', false, false),
    ('fund_reading', 'project_id', 'TECHNICAL', 'projekt', 'project', false, false),
    ('fund_reading', 'framework', 'VALUE', 'regelverk', 'framework', false, false),
    ('fund_reading', 'code', 'VALUE', 'indikator', 'indicator', false, false),
    ('fund_reading', 'read_on', 'VALUE', 'avläst den', 'read on', false, false),
    ('fund_reading', 'value', 'VALUE', 'värde', 'value', false, false),
    ('fund_reading', 'method', 'VALUE', 'hur det uppskattades', 'how it was estimated', false, true),
    ('fund_reading', 'source', 'VALUE', 'källa', 'source', false, false),
    ('fund_reading', 'account_id', 'STAFF', 'inskrivet av', 'entered by', false, false),
    ('fund_reading', 'made_at', 'TIME', 'inskrivet', 'entered', false, false),
    ('fund_reading', 'struck_at', 'TIME', 'struket', 'struck', false, false),
    ('report_fund_reading', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('report_fund_reading', 'report_id', 'TECHNICAL', 'rapporten', 'the report', false, false),
    ('report_fund_reading', 'position', 'TECHNICAL', 'ordning', 'order', false, false),
    ('report_fund_reading', 'code', 'VALUE', 'indikator', 'indicator', false, false),
    ('report_fund_reading', 'unit', 'TECHNICAL', 'enhet', 'unit', false, false),
    ('report_fund_reading', 'name_sv', 'TECHNICAL', 'namn', 'name', false, false),
    ('report_fund_reading', 'name_en', 'TECHNICAL', 'namn på engelska', 'name in English', false, false),
    ('report_fund_reading', 'estimate', 'TECHNICAL', 'uppskattas', 'is estimated', false, false),
    ('report_fund_reading', 'wanted', 'TECHNICAL', 'mål', 'target', false, false),
    ('report_fund_reading', 'value', 'VALUE', 'värde', 'value', false, false),
    ('report_fund_reading', 'read_on', 'VALUE', 'avläst den', 'read on', false, false),
    ('report_fund_reading', 'method', 'VALUE', 'hur det uppskattades', 'how it was estimated', false, true),
    ('report_fund_reading', 'source', 'VALUE', 'källa', 'source', false, false),
    ('report_fund_reading', 'account_id', 'STAFF', 'inskrivet av', 'entered by', false, false),
    ('report_reading', 'account_id', 'STAFF', 'inskrivet av', 'entered by', false, false);
