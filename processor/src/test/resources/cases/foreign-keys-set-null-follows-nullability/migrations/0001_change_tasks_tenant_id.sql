-- 0001_change_tasks_tenant_id                                              file 1 of 3
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text 1fda2fbcf53c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0001: old code that relies on the action of tasks_tenant_id_assignee_id_fkey.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on members and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses tasks waits from here on
LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that relies on the action of tasks_tenant_id_assignee_id_fkey. Brief ACCESS EXCLUSIVE
-- on members and tasks: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.tenant_id = a.tenant_id AND b.user_id = a.assignee_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_tenant_id_assignee_id_fkey,
  ADD CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id) NOT VALID;

-- Fills tasks.tenant_id in rows that running code writes.
CREATE FUNCTION zz_schemac_tasks() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.tenant_id IS NULL THEN
    NEW.tenant_id := 1;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on tasks.
CREATE TRIGGER zz_schemac_tasks BEFORE INSERT OR UPDATE ON tasks
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_tasks();

-- Brief SHARE ROW EXCLUSIVE on tasks.
ALTER TABLE tasks ENABLE ALWAYS TRIGGER zz_schemac_tasks;
