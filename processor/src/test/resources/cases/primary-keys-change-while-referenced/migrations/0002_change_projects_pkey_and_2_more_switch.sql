-- 0002_change_projects_pkey_and_2_more_switch                              file 2 of 3
-- schemac 1  schema 2fcba54b9b3a -> ece2df34d0b7  text a5254e8bc6a7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0002 (switch): old code that says ON CONFLICT (id), that expects no duplicates of
--   projects.id or that violates tasks_tenant_id_project_id_fkey.
-- Only from 0002 (switch): new code that writes what tasks_project_id_fkey or projects_pkey
--   refuses.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE projects IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses projects waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

-- Breaks code that says ON CONFLICT (id), and code that expects no duplicates of projects.id. Brief
-- ACCESS EXCLUSIVE on projects: catalogue only.
ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD CONSTRAINT projects_pkey PRIMARY KEY USING INDEX projects_pkey_build;

-- Breaks code that violates tasks_tenant_id_project_id_fkey. Brief SHARE ROW EXCLUSIVE on projects
-- and tasks: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.tenant_id = a.tenant_id AND b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id)
    REFERENCES projects (tenant_id, id) NOT VALID;
