-- The second factor of an account. The secret is sealed with a key of the master key: accounts belong to no tenant.
create table account_factor (
    account_id  bigint      primary key references account on delete cascade,
    secret      bytea,
    last_step   bigint      not null default 0,
    since       timestamptz,
    link_needed boolean     not null default false
);

grant select, insert, update on account_factor to ${app};
