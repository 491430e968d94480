-- 0002_change_orders_level
-- schemac 1  schema ebea1b5fb6c4 -> f946a670048a  text 0350302c3f22
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002, new code before it too.
-- New code meets 'HIGH' in orders.level until 0002 has run.
-- Loses which rows of orders.level held 'HIGH'.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders. Updates rows of orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE orders DROP CONSTRAINT orders_level_labels;

-- Loses which rows of orders.level held 'HIGH'. Breaks code that looks for 'HIGH' in orders.level.
-- Updates rows of orders at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of orders wait until COMMIT (locked above).
UPDATE orders SET level = 'LOW' WHERE level = 'HIGH';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it scans orders.
ALTER TABLE orders ADD CONSTRAINT orders_level_labels CHECK (level IN ('LOW'));
