-- What somebody said yes to, word by word. A changed text gets a new version and the old one stays.
create table consent_text (
    kind       text not null check (kind in ('FOLLOW_UP', 'PHOTO', 'DISCLOSURE')),
    version    text not null,
    language   text not null references language,
    text       text not null,
    valid_from date not null,
    primary key (kind, version, language)
);

insert into consent_text (kind, version, language, valid_from, text) values
    ('FOLLOW_UP',  '2026-1', 'sv', '2026-01-01', 'Projektet får kontakta mig efteråt och fråga hur det gick.'),
    ('FOLLOW_UP',  '2026-1', 'en', '2026-01-01', 'The project may contact me afterwards and ask how things went.'),
    ('PHOTO',      '2026-1', 'sv', '2026-01-01', 'Projektet får ta bilder där jag syns och visa dem när det berättar om projektet.'),
    ('PHOTO',      '2026-1', 'en', '2026-01-01', 'The project may take pictures of me and show them when it tells about the project.'),
    ('DISCLOSURE', '2026-1', 'sv', '2026-01-01', 'Projektet får lämna uppgifter om mig till den myndighet som betalar stödet när den kontrollerar projektet.'),
    ('DISCLOSURE', '2026-1', 'en', '2026-01-01', 'The project may hand out information about me to the authority that pays the funding when it checks the project.');

grant select on consent_text to ${app};
