-- 0004_change_orders_level_switch                                          file 1 of 2
-- schemac 1  schema ebea1b5fb6c4 -> f946a670048a  text a1a51dfd8f33
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0005 (settle), new code before it too.
-- New code meets 'HIGH' in orders.level until 0005 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_level_labels,
  ADD CONSTRAINT schemac_orders_level_labels CHECK (level IN ('HIGH', 'LOW')) NOT VALID;
