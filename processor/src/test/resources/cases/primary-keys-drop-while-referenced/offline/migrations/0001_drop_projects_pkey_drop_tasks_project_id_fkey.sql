-- 0001_drop_projects_pkey_drop_tasks_project_id_fkey
-- schemac 1  schema a183b1d81fe5 -> b1c8cf89860f  text 5f485f66b9f9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (id) or that expects no duplicates of
--   projects.id.
-- Only from 0001: new code that writes what tasks_project_id_fkey or projects_pkey refuses.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

-- Breaks code that says ON CONFLICT (id), and code that expects no duplicates of projects.id. Brief
-- ACCESS EXCLUSIVE on projects.
ALTER TABLE projects DROP CONSTRAINT projects_pkey;
