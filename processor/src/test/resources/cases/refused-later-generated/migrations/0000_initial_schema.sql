-- 0000_initial_schema
-- schemac 1  schema (empty) -> 549fd7cffcf7  text 6c472a8b41f5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  login  text,
  name   text,
  search text    GENERATED ALWAYS AS (lower(login)) STORED,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
