-- 0001_rename_bills_label_to_title_and_3_more                    draft until committed
-- schemac 1  schema db51327dee24 -> d3bb1f32bc43  text 182ed8fd6ed3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE bills IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses bills waits from here on
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses bills.label. Brief ACCESS EXCLUSIVE on bills.
ALTER TABLE bills RENAME COLUMN label TO title;

-- Breaks code that uses orders.label. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN label TO title;

ALTER TABLE bills ADD COLUMN doubled integer;

ALTER TABLE orders ADD COLUMN doubled integer;
