-- 0001_change_kind_change_orders_state
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text f362ff759bd3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'NEW' of kind without knowing it or that reads
--   'CANCELLED' in orders.state without knowing it.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'NEW' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

-- Breaks code that reads 'CANCELLED' in orders.state without knowing it. Blocks reads and writes of
-- orders (ACCESS EXCLUSIVE) while it scans orders.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT orders_state_labels CHECK (state IN ('CANCELLED', 'DONE', 'HELD', 'OPEN'));
