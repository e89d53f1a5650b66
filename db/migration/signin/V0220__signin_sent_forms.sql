-- Forms that have been sent, so that one sent again leads where it led before. The name is a hash of the form with its
-- secret token; nothing of what was written can be read from it.
create table sent_form (
    name   bytea       primary key check (length(name) = 32),
    led_to text,
    at     timestamptz not null default now()
);

create index on sent_form (at);

grant select, insert, update, delete on sent_form to ${app};
