-- 0000_initial_schema
-- schemac 1  schema (empty) -> 42a519cde76d  text a799b5936e25
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  id        bigint  NOT NULL,
  tenant_id bigint  NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_tenant_id_id_key UNIQUE (tenant_id, id)
);

CREATE TABLE tasks (
  id         bigint  NOT NULL,
  tenant_id  bigint  NOT NULL,
  project_id bigint  NOT NULL,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_project FOREIGN KEY (project_id) REFERENCES projects (id)
);
