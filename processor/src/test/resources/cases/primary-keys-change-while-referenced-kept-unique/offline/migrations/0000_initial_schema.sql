-- 0000_initial_schema
-- schemac 1  schema (empty) -> e5cfd646dff5  text 5c1012b6aa9b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  id        bigint  NOT NULL,
  tenant_id bigint  NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  id         bigint  NOT NULL,
  project_id bigint  NOT NULL,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id)
);
