-- A draft holds the words of a visitor, and is looked through like an errand.
update catalogued_table
   set path = 'TEXT', what_sv = 'Utkast till ärende där telefon, e-post, nummer eller hela namnet står',
       what_en = 'Draft of an errand that holds the telephone, e-mail, number or full name'
 where name = 'desk_draft';

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('desk_answer_text', 'written_at', 'TIME', 'skrivet', 'written', false, false);
