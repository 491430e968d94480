-- 0000_initial_schema
-- schemac 1  schema (empty) -> 23d9ac2f4855  text dda2af781fcf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE tasks (
  id         bigint  NOT NULL,
  project_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
