-- 0002_change_orders_state_and_2_more_switch                               file 2 of 3
-- schemac 1  schema 27091de84369 -> ebea1b5fb6c4  text 8e693a8cdc86
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (settle), new code from 0002 (switch).
-- What new code writes breaks old code that reads 'NEW' in orders.state without knowing it.
-- New code meets 'OPEN' in orders.state until 0003 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX orders_note_idx RENAME TO schemac_old_orders_note_idx;

-- Breaks code that reads 'NEW' in orders.state without knowing it. Brief ACCESS EXCLUSIVE on
-- orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT schemac_orders_state_labels CHECK (state IN ('DONE', 'NEW', 'OPEN')) NOT VALID;

ALTER INDEX orders_note_idx_build RENAME TO orders_note_idx;
