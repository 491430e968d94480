-- 0000_initial_schema
-- schemac 1  schema (empty) -> 298db7f89e62  text 420a5892426e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  number bigint  NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (number)
);

CREATE TABLE tasks (
  project_number bigint  NOT NULL,
  CONSTRAINT tasks_project_number_fkey FOREIGN KEY (project_number) REFERENCES projects (number)
);
