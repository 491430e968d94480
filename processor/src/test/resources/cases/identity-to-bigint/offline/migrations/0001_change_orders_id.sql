-- 0001_change_orders_id                                          draft until committed
-- schemac 1  schema 1b611c167847 -> c6f408267865  text fe0fcacbcea1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders. Loses the
-- statistics of orders.id until ANALYZE.
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
