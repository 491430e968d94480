-- 0002_add_tasks_tenant_id_assignee_id_fkey_settle                         file 2 of 2
-- schemac 1  schema d500d8046531 -> f28d90c38f42  text 5e88274cd585
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates tasks_tenant_id_assignee_id_fkey.
-- Only from 0001 (switch): new code that relies on the action of tasks_tenant_id_assignee_id_fkey.
-- Locks: SHARE UPDATE EXCLUSIVE on tasks; ROW SHARE on members.
-- Scans members and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['members', 'tasks']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans members and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_tenant_id_assignee_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
