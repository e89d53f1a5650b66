-- Whoever checks a project for its fund: one project, until a day, and nothing to change.
alter table account_role add column until date;
comment on column account_role.until is 'The last day the role holds, in Swedish time; null for as long as it is not taken back.';

alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
    check (role in ('ADMIN', 'DESK', 'HOST', 'LEADER', 'CLEARED', 'DPO', 'AUDITOR'));
alter table account_role add constraint account_role_auditor
    check (case when role = 'AUDITOR' then scope = 'PROJECT' and until is not null else until is null end);
