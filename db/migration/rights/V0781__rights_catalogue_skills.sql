-- What is kept about skills that people offer, described.
insert into processing (position, code, name_sv, name_en, purpose_sv, purpose_en, about_sv, about_en, ground, secrecy,
                        retention_sv, retention_en, recipients_sv, recipients_en) values
    ((select max(position) + 1 from processing), 'SKILLS',
        'Kunskaper som erbjuds',
        'Skills on offer',
        'Låta den som är ny bidra med det den kan, i en aktivitet hos någon som ordnar sådana.',
        'To let newcomers contribute what they can, in an activity of somebody who arranges such.',
        'Den som erbjuder något, med förnamn eller alias och en kontakt om personen vill.',
        'Whoever offers something, with a first name or alias and a contact if they wish.',
        'Dataskyddsförordningen art. 6.1 e; samtycke till utlämnande enligt OSL 12:2',
        'OSL 21:3, 21:5 och 21:7',
        'Ord och kontakt tas bort genast när personen ångrar sig, allt ett år efter senaste ändringen; programmet gör det.',
        'Words and contact are removed at once when the person takes it back, everything a year after the last change; the program does it.',
        'En arrangör som har frågat, om personen har sagt ja till det och vägledaren har svarat ja.',
        'A host who has asked, if the person has agreed to that and the guide has said yes.');

insert into catalogued_table (name, processing, path, what_sv, what_en) values
    ('skill_offer', 'SKILLS', 'TEXT', 'Erbjuden kunskap där telefon, e-post, nummer eller hela namnet står', 'Skill on offer that holds the telephone, e-mail, number or full name'),
    ('skill_request', 'STAFF', 'STAFF', 'Arrangörers frågor om kunskaper', 'Hosts'' requests about skills');

insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('skill_offer', 'kind', 'VALUE', 'slag', 'kind', false, false),
    ('skill_offer', 'words', 'VALUE', 'egna ord', 'own words', true, true),
    ('skill_offer', 'languages', 'VALUE', 'språk', 'languages', false, false),
    ('skill_offer', 'times', 'VALUE', 'tider som passar', 'times that suit', false, false),
    ('skill_offer', 'contact_name', 'VALUE', 'förnamn eller alias', 'first name or alias', true, true),
    ('skill_offer', 'contact', 'VALUE', 'telefon eller e-post', 'telephone or e-mail', true, true),
    ('skill_offer', 'consented_on', 'VALUE', 'får lämnas till arrangör, sagt den', 'may be given to a host, said on', false, false),
    ('skill_offer', 'offered_on', 'VALUE', 'erbjuden', 'offered', false, false),
    ('skill_offer', 'changed_on', 'VALUE', 'senast ändrad', 'last changed', false, false),
    ('skill_offer', 'taken_back_on', 'VALUE', 'tillbakatagen', 'taken back', false, false),
    ('skill_offer', 'became_on', 'VALUE', 'blev aktivitet', 'became an activity', false, false),
    ('skill_offer', 'guide_id', 'STAFF', 'vägledare', 'guide', false, false),
    ('skill_offer', 'activity_id', 'TECHNICAL', 'aktivitet', 'activity', false, false),
    ('skill_offer', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('skill_offer', 'id', 'TECHNICAL', 'erbjudandets nummer', 'number of the offer', false, false),
    ('skill_offer', 'version', 'TECHNICAL', 'version', 'version', false, false),
    ('skill_request', 'host_id', 'STAFF', 'arrangör', 'host', false, false),
    ('skill_request', 'asked_on', 'VALUE', 'frågade', 'asked', false, false),
    ('skill_request', 'accepted', 'WORD', 'svar', 'answer', false, false),
    ('skill_request', 'why_not', 'VALUE', 'varför inte', 'why not', false, false),
    ('skill_request', 'answered_on', 'VALUE', 'besvarad', 'answered', false, false),
    ('skill_request', 'offer_id', 'TECHNICAL', 'erbjudandets nummer', 'number of the offer', false, false),
    ('skill_request', 'tenant_id', 'TECHNICAL', 'personuppgiftsansvarig', 'controller', false, false),
    ('skill_request', 'id', 'TECHNICAL', 'frågans nummer', 'number of the request', false, false);
