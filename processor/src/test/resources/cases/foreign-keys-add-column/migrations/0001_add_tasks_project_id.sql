-- 0001_add_tasks_project_id                                      draft until committed
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text c268799bfa23
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses tasks waits from here on
LOCK TABLE projects IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on tasks and SHARE ROW EXCLUSIVE on projects: catalogue only.
ALTER TABLE tasks
  ADD COLUMN project_id bigint
    CONSTRAINT tasks_project_id_fkey REFERENCES projects (id) ON DELETE CASCADE;
