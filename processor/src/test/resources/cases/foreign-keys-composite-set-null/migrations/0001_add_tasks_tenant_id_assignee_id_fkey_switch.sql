-- 0001_add_tasks_tenant_id_assignee_id_fkey_switch                         file 1 of 2
-- schemac 1  schema d500d8046531 -> f28d90c38f42  text ae03d711290c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates tasks_tenant_id_assignee_id_fkey.
-- Only from 0001 (switch): new code that relies on the action of tasks_tenant_id_assignee_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on members and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE members IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses members waits from here on
LOCK TABLE tasks IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates tasks_tenant_id_assignee_id_fkey. Brief SHARE ROW EXCLUSIVE on members
-- and tasks: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id) NOT VALID;
