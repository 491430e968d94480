-- 0001_drop_projects_pkey_drop_tasks_project_id_fkey             draft until committed
-- schemac 1  schema a183b1d81fe5 -> b1c8cf89860f  text c87ebb7cbf8a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

-- Breaks code that says ON CONFLICT (id), and code that expects no duplicates of projects.id. Brief
-- ACCESS EXCLUSIVE on projects.
ALTER TABLE projects DROP CONSTRAINT projects_pkey;
