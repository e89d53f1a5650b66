-- The data protection officer, and the few who may see people with protected identity.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
    check (role in ('ADMIN', 'DESK', 'HOST', 'LEADER', 'CLEARED', 'DPO'));
