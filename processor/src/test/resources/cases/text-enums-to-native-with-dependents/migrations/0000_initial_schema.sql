-- 0000_initial_schema
-- schemac 1  schema (empty) -> 8beb61fd8e15  text 3119b8c60590
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint   NOT NULL,
  mood text     DEFAULT 'GOOD',
  good boolean  GENERATED ALWAYS AS (mood = 'GOOD') STORED,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_bad_later CHECK (mood <> 'BAD' OR id > 10),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);

CREATE INDEX users_good ON users (id) WHERE mood = 'GOOD';
