-- A letter a week about what is missing in a project: whether somebody wants it, on which day, and when it last went.
create table gap_letter (
    project_id bigint   primary key references project on delete cascade,
    version    integer  not null default 0,
    wanted     boolean  not null default false,
    weekday    smallint not null default 1 check (weekday between 1 and 7),
    hosts      boolean  not null default false,
    chosen_on  date     not null,
    sent_on    date,
    sent_to    integer  check ((sent_to is null) = (sent_on is null))
);

comment on column gap_letter.weekday is '1 is Monday.';
comment on column gap_letter.hosts is 'Whether those who lead its activities get it too.';
comment on column gap_letter.sent_to is 'How many got the last one; 0 when there was nothing to tell.';

alter table gap_letter enable row level security;
alter table gap_letter force row level security;
create policy owner on gap_letter
    using (project_id in (select p.id from project p where p.owner_tenant_id = current_tenant()));

grant select, insert, update on gap_letter to ${app};
