-- 0001_change_tasks_tenant_id                                    draft until committed
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text bdac7a99df8c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses members waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on members and tasks: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT tasks_tenant_id_assignee_id_fkey,
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id) NOT VALID;
