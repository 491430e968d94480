-- 0000_initial_schema
-- schemac 1  schema (empty) -> 55292b7bbb31  text e710c9719d7c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
