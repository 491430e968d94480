-- 0002_change_projects_pkey_add_projects_id_key_switch                     file 2 of 3
-- schemac 1  schema e5cfd646dff5 -> 1243e9a3eaff  text f12d13e4b660
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001 (fill): new code that says ON CONFLICT (id, tenant_id).
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

-- Brief ACCESS EXCLUSIVE on projects: catalogue only.
ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD CONSTRAINT projects_pkey PRIMARY KEY USING INDEX projects_pkey_build,
  ADD CONSTRAINT projects_id_key UNIQUE USING INDEX projects_id_key_build;

-- Brief SHARE ROW EXCLUSIVE on projects and tasks: catalogue only.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) NOT VALID;
