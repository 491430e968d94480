-- 0003_change_kind_change_orders_state_switch                    draft until committed
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text 46a1bd91255c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes 'HELD' to orders.state. Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT schemac_orders_state_labels,
  ADD CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'OPEN')) NOT VALID;
