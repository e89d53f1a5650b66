create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- The tenant the transaction works for; null when nobody has said.
create function current_tenant() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('app.tenant', true), '')::bigint;

-- Whether the transaction may see people with protected identity.
create function cleared() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('app.cleared', true), '') = 'yes';

create function plain(text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent', $1));

-- Swedish stems without accents: finds "Mötesplatser" from "motesplats".
create text search configuration sv_portal (copy = swedish);
alter text search configuration sv_portal
    alter mapping for hword, hword_part, word with unaccent, swedish_stem;

-- For the languages PostgreSQL has no stemmer for, and beside every stemmer.
create text search configuration plain_portal (copy = simple);
alter text search configuration plain_portal
    alter mapping for hword, hword_part, word with unaccent, simple;

create table language (
    tag          text    primary key check (tag ~ '^[a-z]{2,3}(-[A-Za-z]{2,8})?$'),
    own_name     text    not null,
    swedish_name text    not null,
    english_name text    not null,
    direction    text    not null default 'ltr' check (direction in ('ltr', 'rtl')),
    formatting   text    not null,
    position     integer not null unique,
    has_pages    boolean not null default false,
    active       boolean not null default false,
    staff        boolean not null default false,
    reviewed_on  date,
    reviewed_by  text,
    check (not active or has_pages)
);

comment on column language.has_pages is 'One of the languages the pages are made for.';
comment on column language.active is 'Every public text exists in it and visitors may choose it.';
comment on column language.reviewed_on is 'When a speaker last read all texts; null while nobody has.';

insert into language (position, tag, own_name, swedish_name, english_name, direction, formatting, has_pages, active, staff) values
    ( 1, 'sv',        'Svenska',          'svenska',            'Swedish',            'ltr', 'sv-SE', true, true,  true),
    ( 2, 'sv-simple', 'Lätt svenska',     'lätt svenska',       'Easy Swedish',       'ltr', 'sv-SE', true, true,  false),
    ( 3, 'en',        'English',          'engelska',           'English',            'ltr', 'en-GB', true, true,  true),
    ( 4, 'ar',        'العربية',          'arabiska',           'Arabic',             'rtl', 'ar',    true, true,  false),
    ( 5, 'so',        'Soomaali',         'somaliska',          'Somali',             'ltr', 'so',    true, false, false),
    ( 6, 'ti',        'ትግርኛ',             'tigrinska',          'Tigrinya',           'ltr', 'ti',    true, false, false),
    ( 7, 'fa-AF',     'دری',              'dari',               'Dari',               'rtl', 'fa-AF', true, false, false),
    ( 8, 'fa',        'فارسی',            'persiska',           'Persian',            'rtl', 'fa',    true, false, false),
    ( 9, 'uk',        'Українська',       'ukrainska',          'Ukrainian',          'ltr', 'uk',    true, false, false),
    (10, 'ru',        'Русский',          'ryska',              'Russian',            'ltr', 'ru',    true, false, false),
    (11, 'tr',        'Türkçe',           'turkiska',           'Turkish',            'ltr', 'tr',    true, false, false),
    (12, 'fr',        'Français',         'franska',            'French',             'ltr', 'fr',    true, false, false),
    (13, 'es',        'Español',          'spanska',            'Spanish',            'ltr', 'es',    true, false, false),
    (20, 'ku',        'Kurmancî',         'kurmanji',           'Kurmanji',           'ltr', 'ku',    false, false, false),
    (21, 'ckb',       'سۆرانی',           'sorani',             'Sorani',             'rtl', 'ckb',   false, false, false),
    (22, 'ps',        'پښتو',             'pashto',             'Pashto',             'rtl', 'ps',    false, false, false),
    (23, 'am',        'አማርኛ',             'amhariska',          'Amharic',            'ltr', 'am',    false, false, false),
    (24, 'om',        'Oromoo',           'oromo',              'Oromo',              'ltr', 'om',    false, false, false),
    (25, 'sw',        'Kiswahili',        'swahili',            'Swahili',            'ltr', 'sw',    false, false, false),
    (26, 'rw',        'Kinyarwanda',      'kinyarwanda',        'Kinyarwanda',        'ltr', 'rw',    false, false, false),
    (27, 'my',        'မြန်မာ',            'burmesiska',         'Burmese',            'ltr', 'my',    false, false, false),
    (28, 'th',        'ไทย',              'thailändska',        'Thai',               'ltr', 'th',    false, false, false),
    (29, 'vi',        'Tiếng Việt',       'vietnamesiska',      'Vietnamese',         'ltr', 'vi',    false, false, false),
    (30, 'zh',        '中文',              'kinesiska',          'Chinese',            'ltr', 'zh',    false, false, false),
    (31, 'ur',        'اردو',             'urdu',               'Urdu',               'rtl', 'ur',    false, false, false),
    (32, 'bn',        'বাংলা',            'bengali',            'Bengali',            'ltr', 'bn',    false, false, false),
    (33, 'sq',        'Shqip',            'albanska',           'Albanian',           'ltr', 'sq',    false, false, false),
    (34, 'bs',        'Bosanski',         'bosniska',           'Bosnian',            'ltr', 'bs',    false, false, false),
    (35, 'pl',        'Polski',           'polska',             'Polish',             'ltr', 'pl',    false, false, false),
    (36, 'ro',        'Română',           'rumänska',           'Romanian',           'ltr', 'ro',    false, false, false),
    (37, 'de',        'Deutsch',          'tyska',              'German',             'ltr', 'de',    false, false, false),
    (38, 'fi',        'Suomi',            'finska',             'Finnish',            'ltr', 'fi',    false, false, false);

grant select on language to ${app};
