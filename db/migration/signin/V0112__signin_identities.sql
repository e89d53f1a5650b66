-- Who somebody is at an identity provider: the issuer and its own name for them, never an address.
create table account_identity (
    id         bigint      generated always as identity primary key,
    account_id bigint      not null references account on delete cascade,
    issuer     text        not null,
    subject    text        not null,
    since      timestamptz not null default now(),
    unique (issuer, subject)
);

create index on account_identity (account_id);

grant select, insert, delete on account_identity to ${app};
