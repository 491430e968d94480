-- 0001_change_tasks_tenant_id
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text 8b61bc16e65e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out
--   tasks.tenant_id or writes NULL to it; new code runs from 0001, since it reads tasks.tenant_id
--   as never NULL.
-- Locks: ACCESS EXCLUSIVE on members and tasks.
-- Scans members and tasks. Updates rows of tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['members', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on members and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_tenant_id_assignee_id_fkey;

-- Updates rows of tasks at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of members and tasks wait until COMMIT (locked above).
UPDATE tasks SET tenant_id = 1 WHERE tenant_id IS NULL;

-- Breaks code that leaves out tasks.tenant_id or writes NULL to it, and code that relies on the
-- action of tasks_tenant_id_assignee_id_fkey. Blocks reads and writes of tasks (ACCESS EXCLUSIVE)
-- and writes to members (SHARE ROW EXCLUSIVE) while it scans members and tasks. Reads and writes of
-- members wait until COMMIT (locked above). Fails if one of these finds rows:
-- SELECT * FROM tasks WHERE tenant_id IS NULL
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks
  ALTER COLUMN tenant_id SET NOT NULL,
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id);
