-- 0006_change_bills_title_and_3_more_switch                                file 3 of 3
-- schemac 1  schema d3bb1f32bc43 -> 31d4ddf610fe  text 3e013fc3c3f5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0006 (switch), which breaks code that leaves out
--   bills.title or orders.title or writes NULL to it, that uses bills.doubled or more; new code
--   runs from 0006 (switch), since it leaves out bills.doubled or orders.doubled or writes NULL to
--   it.
-- Loses the values of bills.doubled and orders.doubled.
-- Locks: ACCESS EXCLUSIVE on bills and orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE bills IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses bills waits from here on
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out bills.title or writes NULL to it. Brief ACCESS EXCLUSIVE on bills.
DROP TRIGGER zz_schemac_bills ON bills;

DROP FUNCTION zz_schemac_bills();

-- Breaks code that leaves out orders.title or writes NULL to it. Brief ACCESS EXCLUSIVE on orders.
DROP TRIGGER zz_schemac_orders ON orders;

DROP FUNCTION zz_schemac_orders();

-- Brief ACCESS EXCLUSIVE on bills: catalogue only.
ALTER TABLE bills ALTER COLUMN title SET NOT NULL;

-- Loses the values of bills.doubled, breaks code that uses it. Brief ACCESS EXCLUSIVE on bills.
ALTER TABLE bills
  DROP CONSTRAINT schemac_bills_title_check,
  DROP COLUMN doubled;

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders ALTER COLUMN title SET NOT NULL;

-- Loses the values of orders.doubled, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  DROP CONSTRAINT schemac_orders_title_check,
  DROP COLUMN doubled;
