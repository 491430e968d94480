-- 0001_add_tasks_parent_id                                       draft until committed
-- schemac 1  schema 82468cc7d8d0 -> 1188fab7cfb6  text d215b44fb7c3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of tasks (ACCESS EXCLUSIVE) while it scans tasks.
ALTER TABLE tasks
  ADD COLUMN parent_id bigint,
  ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES tasks (id);
