-- 0000_initial_schema
-- schemac 1  schema (empty) -> 13755e83679e  text a9484fc4afe6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   text    NOT NULL DEFAULT 'MIDDLING',
  former text[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'MIDDLING']::text[]),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING'))
);
