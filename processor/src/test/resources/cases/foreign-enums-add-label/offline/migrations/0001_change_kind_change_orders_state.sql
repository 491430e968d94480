-- 0001_change_kind_change_orders_state                           draft until committed
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text b62a08305c42
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'NEW' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it scans orders.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT orders_state_labels CHECK (state IN ('CANCELLED', 'DONE', 'HELD', 'OPEN'));
