-- 0000_initial_schema
-- schemac 1  schema (empty) -> c9eb1a4bbb9d  text e0c163905134
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood    DEFAULT 'GOOD',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
