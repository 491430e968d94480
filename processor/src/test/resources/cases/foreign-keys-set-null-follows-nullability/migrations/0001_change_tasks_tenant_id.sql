-- 0001_change_tasks_tenant_id                                    draft until committed
-- schemac 1  schema d61dafb29538 -> f28d90c38f42  text 8fd9312062e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses tasks waits from here on
LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on members and tasks: catalogue only.
-- VALIDATE will fail if this finds rows:
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
