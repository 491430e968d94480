-- 0001_rename_bills_label_to_title_and_3_more
-- schemac 1  schema db51327dee24 -> d3bb1f32bc43  text 4973ed801306
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses bills.label or
--   orders.label, that leaves out bills.doubled or writes NULL to it or more; new code runs from
--   0001, since it uses bills.title, orders.title, bills.doubled and more.
-- Locks: ACCESS EXCLUSIVE on bills and orders.
-- Scans bills and orders. Updates rows of bills and orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bills', 'orders']::regclass[]) t

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
