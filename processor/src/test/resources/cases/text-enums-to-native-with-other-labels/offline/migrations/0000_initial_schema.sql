-- 0000_initial_schema
-- schemac 1  schema (empty) -> b782e4f4f285  text 7d59bb5457c4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text    NOT NULL DEFAULT 'GOOD',
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING'))
);
