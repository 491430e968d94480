-- 0004_add_log_id_change_orders_customer_id_fill                           file 2 of 3
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text fe0952ebbd5e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0003.
-- Only from 0004 (fill): new code that says ON CONFLICT (id).
-- No way back behind 0003: the type of orders.customer_id.
-- Locks: SHARE UPDATE EXCLUSIVE on log and orders.
-- Builds indexes on log and orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['log', 'orders']::regclass[]) t

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

ANALYZE orders (customer_id);

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS orders_customer_id_idx;

-- Builds orders_customer_id_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);

DROP INDEX CONCURRENTLY IF EXISTS log_pkey_build;

-- Builds log_pkey_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY log_pkey_build ON log (id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
