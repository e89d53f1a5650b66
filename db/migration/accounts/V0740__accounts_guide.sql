-- Guides (vägledare): from what somebody wants to an association or an activity.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
    check (role in ('ADMIN', 'DESK', 'HOST', 'LEADER', 'CLEARED', 'DPO', 'AUDITOR', 'EDITOR', 'GUIDE'));
