-- 0002_change_tasks_tenant_id_fill                               draft until committed
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text a9b2864ea22a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of tasks in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM tasks ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM tasks
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE tasks
      SET tenant_id = 1
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND tenant_id IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out tasks.tenant_id or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- tasks: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT IF EXISTS schemac_tasks_tenant_id_check,
  ADD CONSTRAINT schemac_tasks_tenant_id_check CHECK (tenant_id IS NOT NULL) NOT VALID;

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks WHERE tenant_id IS NULL
ALTER TABLE tasks VALIDATE CONSTRAINT schemac_tasks_tenant_id_check;

-- Scans members and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_tenant_id_assignee_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
