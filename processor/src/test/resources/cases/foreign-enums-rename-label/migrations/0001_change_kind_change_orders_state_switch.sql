-- 0001_change_kind_change_orders_state_switch                              file 1 of 2
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text 74313b9889f1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that says 'ALPHA' for
--   kind; new code runs from 0001 (switch), since it writes 'FIRST' of kind and 'PAUSED' to
--   orders.state.
-- New code meets 'HELD' in orders.state until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says 'ALPHA' for kind.
ALTER TYPE kind RENAME VALUE 'ALPHA' TO 'FIRST';

-- Breaks code that reads 'PAUSED' in orders.state without knowing it. Brief ACCESS EXCLUSIVE on
-- orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT schemac_orders_state_labels
    CHECK (state IN ('DONE', 'HELD', 'OPEN', 'PAUSED')) NOT VALID;
