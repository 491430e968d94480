-- 0001_add_tasks_project_id                                      draft until committed
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 40069e901ae6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks
  ADD COLUMN project_id bigint,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id)
    REFERENCES projects (id) ON DELETE CASCADE;

CREATE INDEX tasks_project_id_idx ON tasks (project_id);
