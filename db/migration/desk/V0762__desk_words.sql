-- What a tenant calls the codes of the program, in which order, and which are not used. Codes without a row keep the program's.
create table vocabulary_word (
    tenant_id  bigint  not null default current_tenant() references tenant,
    vocabulary text    not null check (vocabulary in ('OUTCOME', 'CHANNEL', 'OBSTACLE', 'INTEREST')),
    code       text    not null,
    label_sv   text    check (length(label_sv) between 1 and 60),
    label_en   text    check (length(label_en) between 1 and 60),
    closed     boolean not null default false,
    sort       integer,
    version    integer not null default 0,
    primary key (tenant_id, vocabulary, code),
    unique (tenant_id, vocabulary, label_sv)
);
comment on column vocabulary_word.label_sv is 'Null where the program''s word is used; so in the other languages.';
comment on column vocabulary_word.sort is 'Null where the program''s order is used.';

create index on vocabulary_change (tenant_id, vocabulary, id) where code is not null;

alter table vocabulary_word enable row level security;
alter table vocabulary_word force row level security;
create policy tenant on vocabulary_word using (tenant_id = current_tenant());

grant select, insert, update on vocabulary_word to ${app};
