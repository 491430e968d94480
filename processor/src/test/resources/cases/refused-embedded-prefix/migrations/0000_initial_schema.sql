-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4215bd81bba5  text 480159ae50a3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint   NOT NULL,
  city text,
  zip  integer,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
