-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3d0df657030d  text b447a3b2f407
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   text,
  former text[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);
