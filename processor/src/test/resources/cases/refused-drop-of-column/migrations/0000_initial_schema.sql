-- 0000_initial_schema
-- schemac 1  schema (empty) -> 684eb87f5864  text d55e0fa4dda0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint   NOT NULL,
  mail text,
  age  integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
