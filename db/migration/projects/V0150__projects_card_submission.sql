-- The forms that have added something to a card: a second click on Save finds its number here and adds nothing.
create table card_submission (
    tenant_id  bigint      not null default current_tenant() references tenant,
    submission uuid        not null,
    sent_at    timestamptz not null default now(),
    primary key (tenant_id, submission)
);

alter table card_submission enable row level security;
alter table card_submission force row level security;
create policy tenant on card_submission using (tenant_id = current_tenant());

grant select, insert on card_submission to ${app};
