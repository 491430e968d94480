-- 0001_rename_bills_label_to_title_and_3_more                    draft until committed
-- schemac 1  schema db51327dee24 -> d3bb1f32bc43  text f3d6373c962e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses bills.label. Brief ACCESS EXCLUSIVE on bills.
ALTER TABLE bills RENAME COLUMN label TO title;

-- Breaks code that uses orders.label. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN label TO title;

ALTER TABLE bills ADD COLUMN doubled integer;

-- Updates rows of bills at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of bills and orders wait until COMMIT (locked above).
UPDATE bills SET doubled = amount * 2;

-- Breaks code that leaves out bills.doubled or writes NULL to it. Blocks reads and writes of bills
-- (ACCESS EXCLUSIVE) while it scans bills. Reads and writes of orders wait until COMMIT (locked
-- above). Fails if this finds rows:
-- SELECT * FROM bills WHERE doubled IS NULL
ALTER TABLE bills ALTER COLUMN doubled SET NOT NULL;

ALTER TABLE orders ADD COLUMN doubled integer;

-- Updates rows of orders at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of bills and orders wait until COMMIT (locked above).
UPDATE orders SET doubled = amount * 2;

-- Breaks code that leaves out orders.doubled or writes NULL to it. Blocks reads and writes of
-- orders (ACCESS EXCLUSIVE) while it scans orders. Reads and writes of bills wait until COMMIT
-- (locked above). Fails if this finds rows:
-- SELECT * FROM orders WHERE doubled IS NULL
ALTER TABLE orders ALTER COLUMN doubled SET NOT NULL;
