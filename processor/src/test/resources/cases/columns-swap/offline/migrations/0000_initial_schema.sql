-- 0000_initial_schema
-- schemac 1  schema (empty) -> a896925256de  text 4dcb141c0b4d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  first text,
  last  text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_first_key UNIQUE (first)
);
