-- 0001_change_tasks_parent_id_fkey_and_1_more                    draft until committed
-- schemac 1  schema 336e63471282 -> 488752afb821  text 5eeb89d29b2c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks
  DROP CONSTRAINT tasks_parent_id_fkey,
  DROP CONSTRAINT tasks_project_id_fkey,
  ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id)
    REFERENCES tasks (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id)
    REFERENCES projects (id) ON DELETE CASCADE;
