-- 0000_initial_schema
-- schemac 1  schema (empty) -> d5a5566290f9  text 296d1292b38b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   mood    NOT NULL DEFAULT 'GOOD',
  former mood[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_check CHECK (mood = 'GOOD' OR id > 0)
);

CREATE INDEX users_in_good_mood ON users (id) WHERE mood = 'GOOD';
