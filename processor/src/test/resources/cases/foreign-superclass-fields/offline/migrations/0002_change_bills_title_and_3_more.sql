-- 0002_change_bills_title_and_3_more
-- schemac 1  schema d3bb1f32bc43 -> 31d4ddf610fe  text 35fe04b6f9af
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that leaves out bills.title or
--   orders.title or writes NULL to it, that uses bills.doubled or more; new code runs from 0002,
--   since it reads bills.title or orders.title as never NULL, leaves out bills.doubled or writes
--   NULL to it and more.
-- Loses the values of bills.doubled and orders.doubled.
-- Locks: ACCESS EXCLUSIVE on bills and orders.
-- Scans bills and orders. Updates rows of bills and orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bills', 'orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of bills at once: writers of the same rows wait until the transaction ends.
UPDATE bills SET title = 'none' WHERE title IS NULL;

-- Loses the values of bills.doubled. Breaks code that leaves out bills.title or writes NULL to it,
-- and code that uses bills.doubled. Blocks reads and writes of bills (ACCESS EXCLUSIVE) while it
-- scans bills. Fails if this finds rows:
-- SELECT * FROM bills WHERE title IS NULL
ALTER TABLE bills
  ALTER COLUMN title SET NOT NULL,
  DROP COLUMN doubled;

-- Updates rows of orders at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of bills wait until COMMIT (locked above).
UPDATE orders SET title = 'none' WHERE title IS NULL;

-- Loses the values of orders.doubled. Breaks code that leaves out orders.title or writes NULL to
-- it, and code that uses orders.doubled. Blocks reads and writes of orders (ACCESS EXCLUSIVE) while
-- it scans orders. Reads and writes of bills wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT * FROM orders WHERE title IS NULL
ALTER TABLE orders
  ALTER COLUMN title SET NOT NULL,
  DROP COLUMN doubled;
