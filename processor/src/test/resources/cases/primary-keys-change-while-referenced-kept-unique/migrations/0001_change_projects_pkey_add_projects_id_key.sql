-- 0001_change_projects_pkey_add_projects_id_key                  draft until committed
-- schemac 1  schema e5cfd646dff5 -> 1243e9a3eaff  text 1d31f9d96406
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD CONSTRAINT projects_pkey PRIMARY KEY (tenant_id, id),
  ADD CONSTRAINT projects_id_key UNIQUE (id);

ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
