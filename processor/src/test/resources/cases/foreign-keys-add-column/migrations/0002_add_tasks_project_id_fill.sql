-- 0002_add_tasks_project_id_fill                                           file 2 of 2
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 59dc12162691
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that relies on the action of tasks_project_id_fkey.
-- To back out, stop new code, then:
--   ALTER TABLE tasks DROP COLUMN project_id;
-- Locks: ACCESS EXCLUSIVE on tasks; SHARE ROW EXCLUSIVE on projects.
-- Builds indexes on tasks. Scans projects and tasks.
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

SET lock_timeout = 0;
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

DROP INDEX CONCURRENTLY IF EXISTS tasks_project_id_idx;

-- Builds tasks_project_id_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY tasks_project_id_idx ON tasks (project_id);

SET lock_timeout = '300ms';

-- Brief ACCESS EXCLUSIVE on tasks and SHARE ROW EXCLUSIVE on projects: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT IF EXISTS tasks_project_id_fkey,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id)
    REFERENCES projects (id) ON DELETE CASCADE NOT VALID;

SET lock_timeout = '3s';

ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
