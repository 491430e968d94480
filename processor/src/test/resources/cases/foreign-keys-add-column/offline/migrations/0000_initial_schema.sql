-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1f21469a21b3  text b755d5c2e6e3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  id bigint  NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  id bigint  NOT NULL,
  CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
