-- 0000_initial_schema
-- schemac 1  schema (empty) -> 82468cc7d8d0  text ae3d7a1897fd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE tasks (
  id bigint  NOT NULL,
  CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
