-- 0001_change_projects_pkey_add_projects_id_key_fill                       file 1 of 3
-- schemac 1  schema e5cfd646dff5 -> 1243e9a3eaff  text 22568a3243a6
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only from 0001 (fill): new code that says ON CONFLICT (id, tenant_id).
-- To back out before 0002 (switch) runs, stop new code, then:
--   DROP INDEX CONCURRENTLY IF EXISTS projects_pkey_build;
--   DROP INDEX CONCURRENTLY IF EXISTS projects_id_key_build;
-- Locks: SHARE UPDATE EXCLUSIVE on projects.
-- Builds indexes on projects.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects']::regclass[]) t

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

DROP INDEX CONCURRENTLY IF EXISTS projects_id_key_build;

-- Builds projects_id_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY projects_id_key_build ON projects (id);

DROP INDEX CONCURRENTLY IF EXISTS projects_pkey_build;

-- Builds projects_pkey_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY projects_pkey_build ON projects (tenant_id, id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
