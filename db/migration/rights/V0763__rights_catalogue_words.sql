-- The words of a tenant, described: nobody is in them.
insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('vocabulary_word', 'NO_PERSON', 'NOBODY', 'Egna ord i ordlistorna', 'Own words in the vocabularies');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('vocabulary_word', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('vocabulary_word', 'vocabulary', 'VALUE', 'ordlista', 'vocabulary', false, false),
    ('vocabulary_word', 'code', 'VALUE', 'ord', 'word', false, false),
    ('vocabulary_word', 'label_sv', 'VALUE', 'eget ord', 'own word', false, false),
    ('vocabulary_word', 'label_en', 'VALUE', 'eget ord på engelska', 'own word in English', false, false),
    ('vocabulary_word', 'closed', 'WORD', 'stängt', 'closed', false, false),
    ('vocabulary_word', 'sort', 'TECHNICAL', 'ordning', 'order', false, false),
    ('vocabulary_word', 'version', 'TECHNICAL', 'version', 'version', false, false);
