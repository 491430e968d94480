-- 0003_drop_orders_before_and_2_more_switch
-- schemac 1  schema ff4d75a41a2e -> a404a3de8fdc  text 0cc6ba019702
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of orders.before and orders.note and all rows of logs.
-- Locks: ACCESS EXCLUSIVE on logs and orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses orders waits from here on
LOCK TABLE logs IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
DROP INDEX orders_note_idx;

-- Loses the values of orders.before and orders.note. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  DROP COLUMN before,
  DROP COLUMN note;

-- Loses all rows of logs. Brief ACCESS EXCLUSIVE on logs.
DROP TABLE logs;
