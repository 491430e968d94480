-- 0000_initial_schema
-- schemac 1  schema (empty) -> 900a7c235fe7  text 18c6d7ecc6c3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD', 'NONE');

CREATE TABLE users (
  id    bigint  NOT NULL,
  mood  mood    NOT NULL DEFAULT 'NONE',
  moods mood[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_not_bad CHECK (mood <> 'BAD')
);

CREATE INDEX users_good ON users (id) WHERE mood = 'GOOD';
