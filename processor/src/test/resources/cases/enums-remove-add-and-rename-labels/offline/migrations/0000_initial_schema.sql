-- 0000_initial_schema
-- schemac 1  schema (empty) -> bef7e845bd92  text 0353310c11f5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'MIDDLING', 'BAD');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood    NOT NULL DEFAULT 'BAD',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
