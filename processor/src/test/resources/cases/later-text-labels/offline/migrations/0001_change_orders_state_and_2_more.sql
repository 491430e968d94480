-- 0001_change_orders_state_and_2_more
-- schemac 1  schema 27091de84369 -> ebea1b5fb6c4  text 04fd07880c4c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that looks for 'OPEN' in
--   orders.state; new code runs from 0001, since it writes 'NEW' to orders.state.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Builds indexes on orders. Scans orders. Updates rows of orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
DROP INDEX orders_note_idx;

-- Breaks code that reads 'NEW' in orders.state without knowing it. Brief ACCESS EXCLUSIVE on
-- orders.
ALTER TABLE orders DROP CONSTRAINT orders_state_labels;

-- Breaks code that looks for 'OPEN' in orders.state. Updates rows of orders at once: writers of the
-- same rows wait until the transaction ends. Reads and writes of orders wait until COMMIT (locked
-- above).
UPDATE orders SET state = 'NEW' WHERE state = 'OPEN';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it scans orders.
ALTER TABLE orders ADD CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'NEW'));

-- Blocks writes to orders (SHARE) while it builds orders_note_idx. Reads and writes of orders wait
-- until COMMIT (locked above).
CREATE INDEX orders_note_idx ON orders (note) WHERE state = 'NEW';
