-- 0001_add_projects_id_and_3_more                                          file 1 of 4
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text 301d12b9f5f4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   projects.id or tasks.project_id or writes NULL to it, that uses projects.number or more; new
--   code runs from 0003 (switch), since it leaves out projects.number or tasks.project_number or
--   writes NULL to it.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on projects and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE projects IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses projects waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

ALTER TABLE projects ADD COLUMN id uuid;

ALTER TABLE tasks ADD COLUMN project_id uuid;

-- Fills projects.id in rows that running code writes.
CREATE FUNCTION zz_schemac_projects() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.id IS NULL
      OR TG_OP = 'UPDATE' AND NEW.number IS DISTINCT FROM OLD.number
        AND NEW.id IS NOT DISTINCT FROM OLD.id THEN
    BEGIN
      SELECT lpad(to_hex(number), 32, '0')::uuid INTO NEW.id
        FROM (SELECT NEW.*) AS projects;
    EXCEPTION WHEN OTHERS THEN
      NEW.id := NULL;
    END;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on projects.
CREATE TRIGGER zz_schemac_projects BEFORE INSERT OR UPDATE ON projects
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_projects();

-- Brief SHARE ROW EXCLUSIVE on projects.
ALTER TABLE projects ENABLE ALWAYS TRIGGER zz_schemac_projects;

-- Fills tasks.project_id in rows that running code writes.
CREATE FUNCTION zz_schemac_tasks() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.project_id IS NULL
      OR TG_OP = 'UPDATE' AND NEW.project_number IS DISTINCT FROM OLD.project_number
        AND NEW.project_id IS NOT DISTINCT FROM OLD.project_id THEN
    BEGIN
      SELECT lpad(to_hex(project_number), 32, '0')::uuid INTO NEW.project_id
        FROM (SELECT NEW.*) AS tasks;
    EXCEPTION WHEN OTHERS THEN
      NEW.project_id := NULL;
    END;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on tasks.
CREATE TRIGGER zz_schemac_tasks BEFORE INSERT OR UPDATE ON tasks
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_tasks();

-- Brief SHARE ROW EXCLUSIVE on tasks.
ALTER TABLE tasks ENABLE ALWAYS TRIGGER zz_schemac_tasks;
