-- 0001_add_tasks_tenant_id_assignee_id_fkey
-- schemac 1  schema d500d8046531 -> f28d90c38f42  text abd78dd55889
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates tasks_tenant_id_assignee_id_fkey.
-- Only from 0001: new code that relies on the action of tasks_tenant_id_assignee_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on members and tasks.
-- Scans members and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['members', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates tasks_tenant_id_assignee_id_fkey. Blocks writes to members and tasks
-- (SHARE ROW EXCLUSIVE) while it scans members and tasks. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id);
