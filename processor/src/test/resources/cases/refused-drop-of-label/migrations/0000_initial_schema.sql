-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9b2043f6fbfe  text ee3b13f03fd4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE size AS ENUM ('S', 'M', 'L');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text,
  size size,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'))
);
