-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2db97f5b42b0  text eb0c2a2e8a2c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint   NOT NULL,
  active integer  NOT NULL DEFAULT 0,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
