-- 0001_add_tasks_parent_id
-- schemac 1  schema 82468cc7d8d0 -> 1188fab7cfb6  text 37a52531440c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on tasks: catalogue only.
ALTER TABLE tasks ADD COLUMN parent_id bigint CONSTRAINT tasks_parent_id_fkey REFERENCES tasks (id);
