-- 0001_change_tasks_assignee_id_fkey_switch                      draft until committed
-- schemac 1  schema 0049436000f4 -> a2518573850c  text 21b1ece609b9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on tasks and users and SHARE ROW EXCLUSIVE on members: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT tasks_assignee_id_fkey,
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id) NOT VALID;
