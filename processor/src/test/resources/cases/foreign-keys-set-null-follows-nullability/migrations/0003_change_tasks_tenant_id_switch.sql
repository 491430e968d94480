-- 0003_change_tasks_tenant_id_switch                             draft until committed
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text 6155a334678a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses tasks waits from here on
LOCK TABLE members IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out tasks.tenant_id or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- tasks.
DROP TRIGGER zz_schemac_tasks ON tasks;

DROP FUNCTION zz_schemac_tasks();

-- Brief ACCESS EXCLUSIVE on tasks: catalogue only.
ALTER TABLE tasks ALTER COLUMN tenant_id SET NOT NULL;

-- Brief ACCESS EXCLUSIVE on tasks and SHARE ROW EXCLUSIVE on members: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT schemac_tasks_tenant_id_check,
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id) NOT VALID;
