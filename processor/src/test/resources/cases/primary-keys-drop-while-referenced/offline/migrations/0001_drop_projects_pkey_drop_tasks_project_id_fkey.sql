-- 0001_drop_projects_pkey_drop_tasks_project_id_fkey             draft until committed
-- schemac 1  schema a183b1d81fe5 -> b1c8cf89860f  text 28c0d117ac1e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

-- Breaks code that says ON CONFLICT (id). Brief ACCESS EXCLUSIVE on projects.
ALTER TABLE projects DROP CONSTRAINT projects_pkey;
