-- 0001_drop_projects_pkey_drop_tasks_project_id_fkey             draft until committed
-- schemac 1  schema a183b1d81fe5 -> b1c8cf89860f  text d88730f0126a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

ALTER TABLE projects DROP CONSTRAINT projects_pkey;
