-- 0000_initial_schema
-- schemac 1  schema (empty) -> 718f783598f1  text 18f2c37b566e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   text    NOT NULL DEFAULT 'GOOD',
  former text[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);

CREATE INDEX users_mood_idx ON users (mood);
