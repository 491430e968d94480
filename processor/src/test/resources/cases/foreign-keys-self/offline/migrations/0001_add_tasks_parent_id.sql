-- 0001_add_tasks_parent_id                                       draft until committed
-- schemac 1  schema 82468cc7d8d0 -> 1188fab7cfb6  text 9699cfc5b1c3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of tasks (ACCESS EXCLUSIVE) while it scans tasks.
ALTER TABLE tasks
  ADD COLUMN parent_id bigint,
  ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES tasks (id);
