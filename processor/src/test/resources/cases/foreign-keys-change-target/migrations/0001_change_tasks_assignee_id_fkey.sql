-- 0001_change_tasks_assignee_id_fkey                             draft until committed
-- schemac 1  schema 0049436000f4 -> a2518573850c  text e2049f89f1a7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks
  DROP CONSTRAINT tasks_assignee_id_fkey,
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id);
