-- 0001_drop_tasks_project_id_fkey_switch                         draft until committed
-- schemac 1  schema b0ff249e567c -> 501ab2c2ff3f  text 3bda0c6d5aa6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;
