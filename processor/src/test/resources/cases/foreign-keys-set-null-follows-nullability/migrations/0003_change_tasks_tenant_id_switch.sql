-- 0003_change_tasks_tenant_id_switch                             draft until committed
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text fb565daf2a0a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on tasks: catalogue only.
ALTER TABLE tasks ALTER COLUMN tenant_id SET NOT NULL;

ALTER TABLE tasks DROP CONSTRAINT schemac_tasks_tenant_id_check;
