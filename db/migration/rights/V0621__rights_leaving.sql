-- Whether a person is restricted, found by index when somebody leaves again.
create index on restriction (tenant_id, person_id);
