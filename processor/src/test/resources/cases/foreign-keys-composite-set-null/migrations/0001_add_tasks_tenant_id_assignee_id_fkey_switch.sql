-- 0001_add_tasks_tenant_id_assignee_id_fkey_switch               draft until committed
-- schemac 1  schema d500d8046531 -> f28d90c38f42  text f70036edef92
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief SHARE ROW EXCLUSIVE on members and tasks: catalogue only.
ALTER TABLE tasks
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id) NOT VALID;
