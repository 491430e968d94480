-- 0001_change_users_place_key_change_users_rank_key_fill                   file 1 of 2
-- schemac 1  schema 4adf65052e2c -> f3ed7ba6e229  text 791de0426173
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only from 0001 (fill): new code that says ON CONFLICT (place).
-- To back out before 0002 (switch) runs, stop new code, then:
--   DROP INDEX CONCURRENTLY IF EXISTS users_rank_key_build;
--   DROP INDEX CONCURRENTLY IF EXISTS users_place_key_build;
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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

DROP INDEX CONCURRENTLY IF EXISTS users_place_key_build;

-- Builds users_place_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY users_place_key_build ON users (place);

DROP INDEX CONCURRENTLY IF EXISTS users_rank_key_build;

-- Builds users_rank_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY users_rank_key_build ON users (rank);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
