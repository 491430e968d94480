-- 0001_add_tasks_parent_id
-- schemac 1  schema 82468cc7d8d0 -> 1188fab7cfb6  text 0615d4978f4d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on tasks.
-- Scans tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of tasks (ACCESS EXCLUSIVE) while it scans tasks.
ALTER TABLE tasks
  ADD COLUMN parent_id bigint,
  ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES tasks (id);
