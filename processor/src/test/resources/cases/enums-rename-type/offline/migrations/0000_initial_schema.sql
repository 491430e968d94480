-- 0000_initial_schema
-- schemac 1  schema (empty) -> c579bbf5f02f  text 9e7da433f691
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   mood    DEFAULT 'GOOD',
  former mood[],
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
