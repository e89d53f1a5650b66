-- The tasks of the editors, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('editor_task', 'STAFF', 'STAFF', 'Uppgifter för redaktörer', 'Tasks of the editors');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('editor_task', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('editor_task', 'id', 'TECHNICAL', 'uppgiftens nummer', 'number of the task', false, false),
    ('editor_task', 'kind', 'TECHNICAL', 'sort', 'kind', false, false),
    ('editor_task', 'topic_id', 'TECHNICAL', 'ämne', 'topic', false, false),
    ('editor_task', 'word', 'VALUE', 'sökord', 'search word', false, false),
    ('editor_task', 'language', 'VALUE', 'språk', 'language', false, false),
    ('editor_task', 'article_id', 'TECHNICAL', 'artikel', 'article', false, false),
    ('editor_task', 'activity_id', 'TECHNICAL', 'aktivitet', 'activity', false, false),
    ('editor_task', 'made_by', 'STAFF', 'skapad av', 'made by', false, false),
    ('editor_task', 'made_at', 'TIME', 'skapad', 'made', false, false),
    ('editor_task', 'done_by', 'STAFF', 'klar av', 'done by', false, false),
    ('editor_task', 'done_at', 'TIME', 'klar', 'done', false, false);
