-- 0001_change_tasks_tenant_id                                    draft until committed
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text d78824d1ecc0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on members and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_tenant_id_assignee_id_fkey;

-- Updates rows of tasks at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of members and tasks wait until COMMIT (locked above).
UPDATE tasks SET tenant_id = 1 WHERE tenant_id IS NULL;

-- Breaks code that leaves out tasks.tenant_id or writes NULL to it. Blocks reads and writes of
-- tasks (ACCESS EXCLUSIVE) and writes to members (SHARE ROW EXCLUSIVE) while it scans members and
-- tasks. Reads and writes of members wait until COMMIT (locked above).
-- Fails if one of these finds rows:
-- SELECT * FROM tasks WHERE tenant_id IS NULL
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks
  ALTER COLUMN tenant_id SET NOT NULL,
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id);
