-- 0001_change_seats_pkey_fill                                              file 1 of 2
-- schemac 1  schema 4ca0b8379fdb -> 64d7e4e6a20d  text 9d75e93344c1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0002 (switch): old code that says ON CONFLICT (number) or that expects no duplicates
--   of seats.number.
-- Only from 0002 (switch): new code that writes what seats_pkey refuses.
-- To back out before 0002 (switch) runs:
--   DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;
-- Locks: SHARE UPDATE EXCLUSIVE on seats.
-- Builds indexes on seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

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

DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;

-- Builds seats_pkey_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_build ON seats (hall, number);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
