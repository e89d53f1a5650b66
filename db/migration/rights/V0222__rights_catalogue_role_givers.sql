-- Who gave a role is part of what the portal knows of its staff.
insert into catalogued_column (table_name, name, kind, what_sv, what_en, sealed, third_party) values
    ('account_role', 'given_by', 'TECHNICAL', 'inloggningstjänsten som gav rollen', 'sign-in service that gave the role', false, false);
