-- 0002_add_teams_updated_at_add_users_updated_at_fill                      file 2 of 2
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text a4f10325280e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- To back out, stop new code, then:
--   ALTER TABLE users DROP COLUMN updated_at;
--   ALTER TABLE teams DROP COLUMN updated_at;
-- Locks: SHARE UPDATE EXCLUSIVE on teams and users.
-- Builds indexes on teams and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['teams', 'users']::regclass[]) t

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

DROP INDEX CONCURRENTLY IF EXISTS teams_updated_at_idx;

-- Builds teams_updated_at_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY teams_updated_at_idx ON teams (updated_at);

DROP INDEX CONCURRENTLY IF EXISTS users_updated_at_idx;

-- Builds users_updated_at_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_updated_at_idx ON users (updated_at);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
