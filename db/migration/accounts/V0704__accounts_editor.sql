-- Editors: what is written for visitors, and what is missing there.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
    check (role in ('ADMIN', 'DESK', 'HOST', 'LEADER', 'CLEARED', 'DPO', 'AUDITOR', 'EDITOR'));
