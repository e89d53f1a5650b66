-- Who gave a role: null for an administrator, else the issuer of the identity provider whose claims gave it, and take it back.
alter table account_role add given_by text;
