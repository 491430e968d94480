-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0fdcc96c23ab  text a3c4ed6eff2b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
