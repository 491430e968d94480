-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6e886762e1b9  text 499b59e58839
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text    DEFAULT 'MIDDLING',
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING'))
);
