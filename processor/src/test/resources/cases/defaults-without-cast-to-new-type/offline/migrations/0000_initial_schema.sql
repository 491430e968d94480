-- 0000_initial_schema
-- schemac 1  schema (empty) -> 8408f5b05524  text 5763202410b1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  active text    DEFAULT 'no',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
