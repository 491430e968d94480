-- 0000_initial_schema
-- schemac 1  schema (empty) -> 06e38cac9ec0  text 9041b582f389
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'MIDDLING', 'BAD');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood    NOT NULL DEFAULT 'GOOD',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_mood_idx ON users (mood);
