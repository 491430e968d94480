-- 0001_add_b
-- schemac 0  schema eed586cb9422 -> 1cec80587224  text 40b75ea27d08
-- Run: psql -1 -f

create table b (
	id uuid not null,
	mail text,
	primary key (id)
);
