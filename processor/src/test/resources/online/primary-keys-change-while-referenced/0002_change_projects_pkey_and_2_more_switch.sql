-- 0002_change_projects_pkey_and_2_more_switch                    draft until committed
-- schemac 1  schema 2fcba54b9b3a -> ece2df34d0b7  text bcf9fe8bb44c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD CONSTRAINT projects_pkey PRIMARY KEY USING INDEX projects_pkey_build;

ALTER TABLE tasks
  ADD CONSTRAINT tasks_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id)
    REFERENCES projects (tenant_id, id) NOT VALID;
