-- Rows of a portal as version 90 left it; every newer migration must carry them along.
insert into municipality (slug, name) values ('provkommun', 'Provkommun');
insert into tenant (name, municipality_id) select 'Provkommun', id from municipality where slug = 'provkommun';
select set_config('app.tenant', (select id::text from tenant where name = 'Provkommun'), false);
insert into account (login, name, password) values ('anna@example.se', 'Anna', 'x');
insert into account_role (account_id, works_for, role, scope) select id, current_tenant(), 'LEADER', 'TENANT' from account;
insert into person (id, gender, registered_on, birth_date) values (nextval('person_id'), 'WOMAN', '2025-01-02', '1990-05-01');
insert into identity (person_id, given_name, family_name) select id, 'Prov', 'Person' from person;
insert into identifier (id, person_id, kind, number, hash, since)
    select nextval('identifier_id'), id, 'LMA', '\x01', '\x02', '2025-01-02' from person;
insert into access_log (account_id, person_id, action, purpose, address, request_id)
    select a.id, p.id, 'READ', 'PARTICIPANT', '/arbete', 'r1' from account a, person p;
insert into work_log (account_id, action, thing, thing_id) select id, 'OPEN', 'account', id from account;
insert into failed_try (what, network) values ('x', '127.0.0.1');
