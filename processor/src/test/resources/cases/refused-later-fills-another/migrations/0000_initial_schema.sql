-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6a35defec7d8  text ed6fd3944432
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  name text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
