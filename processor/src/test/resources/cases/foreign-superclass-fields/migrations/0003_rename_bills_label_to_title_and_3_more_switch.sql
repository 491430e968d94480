-- 0003_rename_bills_label_to_title_and_3_more_switch                       file 3 of 3
-- schemac 1  schema db51327dee24 -> d3bb1f32bc43  text c45961bf2bc9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   bills.doubled or orders.doubled or writes NULL to it, that uses bills.label or more; new code
--   runs from 0003 (switch), since it uses bills.title and orders.title.
-- Locks: ACCESS EXCLUSIVE on bills and orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE bills IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses bills waits from here on
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out bills.doubled or writes NULL to it. Brief ACCESS EXCLUSIVE on bills.
DROP TRIGGER zz_schemac_bills ON bills;

DROP FUNCTION zz_schemac_bills();

-- Breaks code that leaves out orders.doubled or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- orders.
DROP TRIGGER zz_schemac_orders ON orders;

DROP FUNCTION zz_schemac_orders();

-- Breaks code that uses bills.label. Brief ACCESS EXCLUSIVE on bills.
ALTER TABLE bills RENAME COLUMN label TO title;

-- Breaks code that uses orders.label. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN label TO title;

-- Brief ACCESS EXCLUSIVE on bills: catalogue only.
ALTER TABLE bills ALTER COLUMN doubled SET NOT NULL;

ALTER TABLE bills DROP CONSTRAINT schemac_bills_doubled_check;

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders ALTER COLUMN doubled SET NOT NULL;

ALTER TABLE orders DROP CONSTRAINT schemac_orders_doubled_check;
