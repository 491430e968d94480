-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9891fbe4e876  text 92b9f596d1d9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   mood    NOT NULL DEFAULT 'GOOD',
  former mood[],
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_mood_idx ON users (mood);
