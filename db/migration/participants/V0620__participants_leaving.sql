-- What points at a person, and at an enrolment of a register, found by index when people leave again.
create index on person (tenant_id, merged_into) where merged_into is not null;
create index on person_merge (tenant_id, gone_id);
create index on person_event (tenant_id, person_id);
create index on intake (tenant_id, register_id, enrolment_id);
