-- 0000_initial_schema
-- schemac 1  schema (empty) -> ef34820baeaf  text e015e3a20c2d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  id bigint  NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  id                bigint  NOT NULL,
  project_id        bigint,
  former_project_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_former_project_id_fkey FOREIGN KEY (former_project_id)
    REFERENCES projects (id) ON DELETE SET NULL,
  CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id)
);
