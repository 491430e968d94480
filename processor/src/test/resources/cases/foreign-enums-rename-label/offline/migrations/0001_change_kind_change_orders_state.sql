-- 0001_change_kind_change_orders_state
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text 53432a61fd68
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'ALPHA' for kind or
--   that looks for 'HELD' in orders.state; new code runs from 0001, since it writes 'FIRST' of kind
--   and 'PAUSED' to orders.state.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders. Updates rows of orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says 'ALPHA' for kind.
ALTER TYPE kind RENAME VALUE 'ALPHA' TO 'FIRST';

-- Breaks code that reads 'PAUSED' in orders.state without knowing it. Brief ACCESS EXCLUSIVE on
-- orders.
ALTER TABLE orders DROP CONSTRAINT orders_state_labels;

-- Breaks code that looks for 'HELD' in orders.state. Updates rows of orders at once: writers of the
-- same rows wait until the transaction ends. Reads and writes of orders wait until COMMIT (locked
-- above).
UPDATE orders SET state = 'PAUSED' WHERE state = 'HELD';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it scans orders.
ALTER TABLE orders ADD CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'OPEN', 'PAUSED'));
