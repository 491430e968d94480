-- 0000_initial_schema
-- schemac 1  schema (empty) -> 67d73dfce5c4  text e58292ef8628
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  mood  text,
  moods text[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'so so')),
  CONSTRAINT users_moods_labels
    CHECK (array_replace(moods, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'so so']::text[])
);
