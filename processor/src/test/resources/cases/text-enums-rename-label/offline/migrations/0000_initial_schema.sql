-- 0000_initial_schema
-- schemac 1  schema (empty) -> cedbf3461623  text b8f3358c0f71
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   text    NOT NULL DEFAULT 'GOOD',
  former text[]  DEFAULT '{GOOD,BAD}',
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);

CREATE INDEX users_in_good_mood ON users (id) WHERE mood = 'GOOD';
