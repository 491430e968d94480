-- 0002_change_kind_change_orders_state_switch                              file 2 of 3
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text b0a317abc2b1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- New code meets 'HELD' in orders.state until 0003 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT schemac_orders_state_labels CHECK (state IN ('DONE', 'HELD', 'OPEN')) NOT VALID;

DROP TYPE schemac_old_kind;
