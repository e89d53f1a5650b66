insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('report_link', 'STAFF', 'STAFF', 'Länk till en rapports siffror: vem som gjorde den', 'Link to the figures of a report: who made it');

insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('report_link', 'made_by', 'STAFF', 'gjord av', 'made by'),
    ('report_link', 'made_at', 'TIME', 'gjord', 'made'),
    ('report_link', 'expires_at', 'TIME', 'gäller till', 'valid until'),
    ('report_link', 'withdrawn_by', 'STAFF', 'återkallad av', 'withdrawn by'),
    ('report_link', 'withdrawn_at', 'TIME', 'återkallad', 'withdrawn'),
    ('report_link', 'token_hash', 'TECHNICAL', 'hash av länken', 'hash of the link');

insert into catalogued_column (table_name, name, kind, what_sv, what_en)
select 'report_link', column_name, 'TECHNICAL', 'länken', 'the link' from information_schema.columns
 where table_schema = 'public' and table_name = 'report_link'
    on conflict do nothing;
