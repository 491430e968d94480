-- 0003_change_tasks_tenant_id_switch                                       file 3 of 3
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text 8e6a03db3e5a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0001: old code that relies on the action of tasks_tenant_id_assignee_id_fkey.
-- Locks: ACCESS EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out tasks.tenant_id or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- tasks.
DROP TRIGGER zz_schemac_tasks ON tasks;

DROP FUNCTION zz_schemac_tasks();

-- Brief ACCESS EXCLUSIVE on tasks: catalogue only.
ALTER TABLE tasks ALTER COLUMN tenant_id SET NOT NULL;

ALTER TABLE tasks DROP CONSTRAINT schemac_tasks_tenant_id_check;
