-- 0002_add_projects_id_and_3_more_fill                                     file 2 of 4
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text e04717479a70
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   projects.id or tasks.project_id or writes NULL to it, that uses projects.number or more; new
--   code runs from 0003 (switch), since it leaves out projects.number or tasks.project_number or
--   writes NULL to it.
-- To back out before 0003 (switch) runs:
--   DROP TRIGGER zz_schemac_tasks ON tasks;
--   DROP FUNCTION zz_schemac_tasks();
--   DROP TRIGGER zz_schemac_projects ON projects;
--   DROP FUNCTION zz_schemac_projects();
--   ALTER TABLE tasks DROP COLUMN project_id;
--   ALTER TABLE projects DROP COLUMN id;
-- Locks: ACCESS EXCLUSIVE on projects and tasks.
-- Builds indexes on projects. Scans projects and tasks. Updates rows of projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

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

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of projects in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT number INTO low FROM projects
    WHERE id IS NULL AND (lpad(to_hex(number), 32, '0')::uuid) IS NOT NULL
    ORDER BY number LIMIT 1;
  LOOP
    SELECT number INTO high FROM projects
      WHERE number > low.number
      ORDER BY number OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE projects
        SET id = lpad(to_hex(number), 32, '0')::uuid
        WHERE (low.number IS NULL OR number >= low.number)
          AND (high.number IS NULL OR number < high.number)
          AND id IS NULL AND (lpad(to_hex(number), 32, '0')::uuid) IS NOT NULL;
      EXIT WHEN low.number IS NULL;
      RAISE NOTICE 'projects: up to %', coalesce(high.number::text, 'the end');
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

-- Updates rows of tasks in batches that commit one by one.
DO $$
DECLARE
  page  bigint := 0;
  pages bigint := pg_relation_size('tasks')
    / current_setting('block_size')::bigint;
  tries int := 0;
BEGIN
  LOOP
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE tasks
        SET project_id = lpad(to_hex(project_number), 32, '0')::uuid
        WHERE (page > pages OR ctid >= format('(%s,0)', page)::tid AND ctid < format('(%s,0)', page + 100)::tid)
          AND project_id IS NULL AND (lpad(to_hex(project_number), 32, '0')::uuid) IS NOT NULL;
      EXIT WHEN page > pages;
      RAISE NOTICE 'tasks: % of % pages', page, pages;
      page := page + 100;
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

-- Brief ACCESS EXCLUSIVE on projects: catalogue only.
ALTER TABLE projects
  DROP CONSTRAINT IF EXISTS schemac_projects_id_check,
  ADD CONSTRAINT schemac_projects_id_check CHECK (id IS NOT NULL) NOT VALID;

-- Scans projects; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM projects WHERE id IS NULL
ALTER TABLE projects VALIDATE CONSTRAINT schemac_projects_id_check;

-- Brief ACCESS EXCLUSIVE on tasks: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT IF EXISTS schemac_tasks_project_id_check,
  ADD CONSTRAINT schemac_tasks_project_id_check CHECK (project_id IS NOT NULL) NOT VALID;

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks WHERE project_id IS NULL
ALTER TABLE tasks VALIDATE CONSTRAINT schemac_tasks_project_id_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS projects_pkey_build;

-- Builds projects_pkey_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT id FROM projects WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY projects_pkey_build ON projects (id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
