-- 0000_initial_schema
-- schemac 0  schema (empty) -> eed586cb9422  text d86f3230ab35
-- Run: psql -1 -f

create table a (
	id uuid not null,
	primary key (id)
);
