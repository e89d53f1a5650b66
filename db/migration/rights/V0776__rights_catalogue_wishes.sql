-- Letters about what somebody wished for, described. What hangs on a guidance is found with it.
insert into catalogued_path (name, condition) values ('GUIDANCE', 'true');

update catalogued_table
   set path = 'GUIDANCE', what_sv = 'Hänvisning i vägledningen', what_en = 'Referral of the guidance'
 where name = 'guidance_referral';

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('wish_plan', 'STAFF', 'STAFF', 'Aktivitet som planerats för en önskan', 'Activity planned for a wish'),
    ('wish_told', 'GUIDANCE', 'GUIDANCE', 'Planerad aktivitet som personen ska få veta om', 'Planned activity that the person is to be told of');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('guidance_case', 'email', 'VALUE', 'e-post för brev om planerade aktiviteter', 'e-mail for letters about planned activities', true, false),
    ('guidance_case', 'letter_language', 'VALUE', 'språk i breven', 'language of the letters', false, false),
    ('guidance_case', 'letters_from', 'VALUE', 'sade ja till brev', 'said yes to letters', false, false),
    ('wish_plan', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('wish_plan', 'interest', 'VALUE', 'önskan', 'wish', false, false),
    ('wish_plan', 'activity_id', 'TECHNICAL', 'aktivitet', 'activity', false, false),
    ('wish_plan', 'planned_by', 'STAFF', 'kopplad av', 'linked by', false, false),
    ('wish_plan', 'planned_at', 'TIME', 'kopplad', 'linked', false, false),
    ('wish_told', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('wish_told', 'case_id', 'TECHNICAL', 'vägledningens nummer', 'number of the guidance', false, false),
    ('wish_told', 'activity_id', 'TECHNICAL', 'aktivitet', 'activity', false, false),
    ('wish_told', 'interest', 'VALUE', 'önskan', 'wish', false, false),
    ('wish_told', 'told_at', 'TIME', 'fick veta', 'was told', false, false),
    ('wish_told', 'by_letter', 'WORD', 'i brev', 'by letter', false, false);

update processing
   set about_sv = 'Den som får vägledning, under ett alias som vägledaren väljer. Namn, nummer och hälsa skrivs inte. E-post skrivs bara om personen har sagt ja till brev om planerade aktiviteter.',
       about_en = 'Whoever is guided, under an alias that the guide chooses. No name, number or health is written. An e-mail address is written only when the person has said yes to letters about planned activities.',
       retention_sv = 'Ett år efter att vägledningen avslutades; programmet tar bort den då. E-posten tas bort när vägledningen avslutas.',
       retention_en = 'A year after the guidance was closed; the program then removes it. The e-mail address is removed when the guidance is closed.'
 where code = 'GUIDANCE';
