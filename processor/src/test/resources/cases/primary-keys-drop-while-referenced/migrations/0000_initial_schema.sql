-- 0000_initial_schema
-- schemac 1  schema (empty) -> a183b1d81fe5  text 76eb68b6f7ea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  id bigint  NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  project_id bigint  NOT NULL,
  CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id)
);
