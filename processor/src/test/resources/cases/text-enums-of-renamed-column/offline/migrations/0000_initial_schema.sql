-- 0000_initial_schema
-- schemac 1  schema (empty) -> 32733e79b8e2  text 25e2749f5948
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);
