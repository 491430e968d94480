-- 0001_rename_tasks_parent_id_fkey                               draft until committed
-- schemac 1  schema 1188fab7cfb6 -> f501e80326dc  text 84d767f2a94a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks RENAME CONSTRAINT tasks_parent_id_fkey TO tasks_parent;
