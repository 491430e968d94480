-- 0000_initial_schema
-- schemac 1  schema (empty) -> d2129a1bdd23  text 753205ed87f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING'))
);
