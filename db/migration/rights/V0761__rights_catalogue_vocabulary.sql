-- What is kept of merged topics and of changes in the vocabularies, described.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('vocabulary_change', 'STAFF', 'STAFF', 'Ändring i en ordlista', 'Change in a vocabulary');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('topic', 'version', 'TECHNICAL', 'version', 'version', false, false),
    ('topic', 'merged_into', 'TECHNICAL', 'räknas som', 'counts as', false, false),
    ('topic', 'merged', 'TECHNICAL', 'sammanslaget', 'merged', false, false),
    ('topic', 'into_merged', 'TECHNICAL', 'det som räknas är inte sammanslaget', 'what counts is not merged', false, false),
    ('vocabulary_change', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('vocabulary_change', 'id', 'TECHNICAL', 'radens nummer', 'number of the row', false, false),
    ('vocabulary_change', 'account_id', 'STAFF', 'ändrat av', 'changed by', false, false),
    ('vocabulary_change', 'at', 'TIME', 'ändrat', 'changed', false, false),
    ('vocabulary_change', 'vocabulary', 'VALUE', 'ordlista', 'vocabulary', false, false),
    ('vocabulary_change', 'topic_id', 'TECHNICAL', 'ämne', 'topic', false, false),
    ('vocabulary_change', 'other_id', 'TECHNICAL', 'det andra ämnet', 'the other topic', false, false),
    ('vocabulary_change', 'code', 'VALUE', 'ord', 'word', false, false),
    ('vocabulary_change', 'what', 'VALUE', 'vad som gjordes', 'what was done', false, false),
    ('vocabulary_change', 'was', 'VALUE', 'från', 'from', false, false),
    ('vocabulary_change', 'became', 'VALUE', 'till', 'to', false, false);
