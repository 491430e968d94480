-- 0001_change_orders_state_and_2_more_fill                                 file 1 of 3
-- schemac 1  schema 27091de84369 -> ebea1b5fb6c4  text 738f2c2d2a83
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (settle), new code from 0002 (switch).
-- What new code writes breaks old code that reads 'NEW' in orders.state without knowing it.
-- New code meets 'OPEN' in orders.state until 0003 (settle) has run.
-- To back out before 0002 (switch) runs:
--   DROP INDEX CONCURRENTLY IF EXISTS orders_note_idx_build;
-- Locks: SHARE UPDATE EXCLUSIVE on orders.
-- Builds indexes on orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

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

DROP INDEX CONCURRENTLY IF EXISTS orders_note_idx_build;

-- Builds orders_note_idx_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY orders_note_idx_build ON orders (note) WHERE state = 'NEW';

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
