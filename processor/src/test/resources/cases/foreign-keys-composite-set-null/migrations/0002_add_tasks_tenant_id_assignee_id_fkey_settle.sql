-- 0002_add_tasks_tenant_id_assignee_id_fkey_settle               draft until committed
-- schemac 1  schema d500d8046531 -> f28d90c38f42  text a67de2ef9997
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans members and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_tenant_id_assignee_id_fkey;

RESET lock_timeout;
