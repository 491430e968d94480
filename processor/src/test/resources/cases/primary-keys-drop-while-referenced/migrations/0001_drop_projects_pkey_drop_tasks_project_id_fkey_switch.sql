-- 0001_drop_projects_pkey_drop_tasks_project_id_fkey_switch      draft until committed
-- schemac 1  schema a183b1d81fe5 -> b1c8cf89860f  text 8442fe63a045
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

-- Breaks code that says ON CONFLICT (id). Brief ACCESS EXCLUSIVE on projects.
ALTER TABLE projects DROP CONSTRAINT projects_pkey;
