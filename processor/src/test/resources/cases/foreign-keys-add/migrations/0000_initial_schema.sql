-- 0000_initial_schema
-- schemac 1  schema (empty) -> 501ab2c2ff3f  text 2ab92da360eb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  id bigint  NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  id         bigint  NOT NULL,
  project_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
