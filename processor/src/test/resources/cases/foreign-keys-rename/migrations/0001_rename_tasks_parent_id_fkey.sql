-- 0001_rename_tasks_parent_id_fkey
-- schemac 1  schema 1188fab7cfb6 -> f501e80326dc  text 40ac24e883fd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE tasks RENAME CONSTRAINT tasks_parent_id_fkey TO tasks_parent;
