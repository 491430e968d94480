-- 0000_initial_schema
-- schemac 1  schema (empty) -> 624791edb31c  text 0918f33cd5be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text    DEFAULT 'GOOD',
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);
