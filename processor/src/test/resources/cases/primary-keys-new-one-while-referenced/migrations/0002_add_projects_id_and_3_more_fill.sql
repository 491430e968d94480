-- 0002_add_projects_id_and_3_more_fill                           draft until committed
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text c2f3935ecd83
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

-- CONCURRENTLY waits for older transactions. With its default lock Flyway itself has one.
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_locks l JOIN pg_locks x ON x.pid = l.pid AND x.locktype = 'virtualxid'
    WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.granted AND l.pid <> pg_backend_pid()
  ) THEN
    RAISE EXCEPTION 'CONCURRENTLY would wait for ever for the transaction of Flyway''s own lock'
      USING HINT = 'Set flyway.postgresql.transactional.lock=false, repair and migrate again.';
  END IF;
END
$$;

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of projects in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT number INTO low FROM projects ORDER BY number LIMIT 1;
  WHILE low.number IS NOT NULL LOOP
    SELECT number INTO high
      FROM projects
      WHERE number > low.number
      ORDER BY number OFFSET 9999 LIMIT 1;
    UPDATE projects
      SET id = lpad(to_hex(number), 32, '0')::uuid
      WHERE number >= low.number AND (high.number IS NULL OR number < high.number)
        AND id IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out projects.id or writes NULL to it. Brief ACCESS EXCLUSIVE on projects:
-- catalogue only.
ALTER TABLE projects
  DROP CONSTRAINT IF EXISTS schemac_projects_id_check,
  ADD CONSTRAINT schemac_projects_id_check CHECK (id IS NOT NULL) NOT VALID;

-- Scans projects; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM projects WHERE id IS NULL
ALTER TABLE projects VALIDATE CONSTRAINT schemac_projects_id_check;

-- Updates rows of tasks at once: writers of the same rows wait until the transaction ends.
UPDATE tasks SET project_id = lpad(to_hex(project_number), 32, '0')::uuid WHERE project_id IS NULL;

-- Breaks code that leaves out tasks.project_id or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- tasks: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT IF EXISTS schemac_tasks_project_id_check,
  ADD CONSTRAINT schemac_tasks_project_id_check CHECK (project_id IS NOT NULL) NOT VALID;

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks WHERE project_id IS NULL
ALTER TABLE tasks VALIDATE CONSTRAINT schemac_tasks_project_id_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS projects_pkey_build;

-- Builds projects_pkey_build; reads and writes go on. Fails if this finds rows:
-- SELECT id FROM projects WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY projects_pkey_build ON projects (id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
