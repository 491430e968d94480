-- 0001_drop_tasks_project_id_fkey                                draft until committed
-- schemac 1  schema b0ff249e567c -> 501ab2c2ff3f  text 59aab287ed29
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;
