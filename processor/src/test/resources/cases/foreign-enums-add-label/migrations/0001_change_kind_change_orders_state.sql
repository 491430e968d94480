-- 0001_change_kind_change_orders_state                                     file 1 of 2
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text 5dd0630fbf79
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'NEW' of kind without knowing it or that reads
--   'CANCELLED' in orders.state without knowing it.
-- To back out: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'NEW' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

-- Breaks code that reads 'CANCELLED' in orders.state without knowing it. Brief ACCESS EXCLUSIVE on
-- orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT orders_state_labels
    CHECK (state IN ('CANCELLED', 'DONE', 'HELD', 'OPEN')) NOT VALID;
