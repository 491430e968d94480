-- 0001_change_projects_pkey_and_2_more                           draft until committed
-- schemac 1  schema 2fcba54b9b3a -> ece2df34d0b7  text d23ddfbaaeb2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD CONSTRAINT projects_pkey PRIMARY KEY (tenant_id, id);

ALTER TABLE tasks
  ADD CONSTRAINT tasks_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id)
    REFERENCES projects (tenant_id, id);
