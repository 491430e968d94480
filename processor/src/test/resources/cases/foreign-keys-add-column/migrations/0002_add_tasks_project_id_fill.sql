-- 0002_add_tasks_project_id_fill                                 draft until committed
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 6e98233179d2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS tasks_project_id_idx;

-- Builds tasks_project_id_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY tasks_project_id_idx ON tasks (project_id);

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on tasks and SHARE ROW EXCLUSIVE on projects: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT IF EXISTS tasks_project_id_fkey,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id)
    REFERENCES projects (id) ON DELETE CASCADE NOT VALID;

ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
