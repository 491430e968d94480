-- 0001_change_tasks_tenant_id                                    draft until committed
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text 109dc09e3c42
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks DROP CONSTRAINT tasks_tenant_id_assignee_id_fkey;

UPDATE tasks SET tenant_id = 1 WHERE tenant_id IS NULL;

ALTER TABLE tasks
  ALTER COLUMN tenant_id SET NOT NULL,
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id);
