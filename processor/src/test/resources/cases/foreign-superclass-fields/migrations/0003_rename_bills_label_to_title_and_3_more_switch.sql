-- 0003_rename_bills_label_to_title_and_3_more_switch             draft until committed
-- schemac 1  schema db51327dee24 -> d3bb1f32bc43  text 4c229be60051
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on bills: catalogue only.
ALTER TABLE bills ALTER COLUMN doubled SET NOT NULL;

ALTER TABLE bills DROP CONSTRAINT schemac_bills_doubled_check;

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders ALTER COLUMN doubled SET NOT NULL;

ALTER TABLE orders DROP CONSTRAINT schemac_orders_doubled_check;
