-- 0002_change_tasks_tenant_id_fill                                         file 2 of 3
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text d3e2f23cf8ef
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0001: old code that relies on the action of tasks_tenant_id_assignee_id_fkey.
-- To back out before 0003 (switch) runs, stop new code, then:
--   ALTER TABLE tasks DROP CONSTRAINT IF EXISTS schemac_tasks_tenant_id_check;
--   DROP TRIGGER zz_schemac_tasks ON tasks;
--   DROP FUNCTION zz_schemac_tasks();
--   ALTER TABLE tasks
--     DROP CONSTRAINT tasks_tenant_id_assignee_id_fkey,
--     ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
--       REFERENCES members (tenant_id, user_id) ON DELETE SET NULL NOT VALID;
-- Backing out leaves tasks_tenant_id_assignee_id_fkey NOT VALID and what was filled into
--   tasks.tenant_id.
-- Locks: ACCESS EXCLUSIVE on tasks; ROW SHARE on members.
-- Scans members and tasks. Updates rows of tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['members', 'tasks']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of tasks in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM tasks
    WHERE tenant_id IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM tasks
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE tasks
        SET tenant_id = 1
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND tenant_id IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'tasks: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Scans members and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_tenant_id_assignee_id_fkey;

-- Brief ACCESS EXCLUSIVE on tasks: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT IF EXISTS schemac_tasks_tenant_id_check,
  ADD CONSTRAINT schemac_tasks_tenant_id_check CHECK (tenant_id IS NOT NULL) NOT VALID;

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks WHERE tenant_id IS NULL
ALTER TABLE tasks VALIDATE CONSTRAINT schemac_tasks_tenant_id_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
