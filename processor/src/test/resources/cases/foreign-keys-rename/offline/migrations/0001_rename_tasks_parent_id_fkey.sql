-- 0001_rename_tasks_parent_id_fkey
-- schemac 1  schema 1188fab7cfb6 -> f501e80326dc  text 0b916440d97a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on tasks.

ALTER TABLE tasks RENAME CONSTRAINT tasks_parent_id_fkey TO tasks_parent;
