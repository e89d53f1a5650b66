-- What attendance says since people may be noted as late, described.
insert into catalogued_column (table_name, name, kind, what_sv, what_en) values
    ('attendance', 'late', 'WORD', 'kom sent', 'came late');
