-- Words that visitors searched for and found nothing: how often in a week, and nothing about who.
create table search_miss (
    municipality_id bigint  references municipality,
    language        text    not null references language,
    week            date    not null,
    word            text    not null check (length(word) between 3 and 30),
    times           integer not null default 1,
    unique nulls not distinct (municipality_id, language, week, word)
);

comment on column search_miss.municipality_id is 'Null when all municipalities were searched.';
comment on column search_miss.week is 'Its Monday.';

create index on search_miss (week);

grant select, insert, update, delete on search_miss to ${app};
