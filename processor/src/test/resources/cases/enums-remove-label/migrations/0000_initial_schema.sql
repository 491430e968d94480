-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7b48118efdc8  text 9885d5e2dfd5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'MIDDLING', 'BAD');

COMMENT ON TYPE mood IS 'How they feel';

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   mood    NOT NULL DEFAULT 'MIDDLING',
  former mood[]  DEFAULT '{GOOD,MIDDLING}',
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_id_check CHECK (mood <> 'BAD' OR id > 0)
);

CREATE INDEX users_less_than_good ON users (id) WHERE mood > 'GOOD';

CREATE INDEX users_mood_idx ON users (mood);
