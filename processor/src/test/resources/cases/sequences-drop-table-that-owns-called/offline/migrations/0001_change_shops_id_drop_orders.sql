-- 0001_change_shops_id_drop_orders
-- schemac 1  schema 192961c716fe -> 61425d1659c1  text 2d4c0e5a55c8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of orders.
-- Locks: ACCESS EXCLUSIVE on orders and shops.

-- Breaks code that inserts without shops.id. Brief ACCESS EXCLUSIVE on shops.
ALTER TABLE shops ALTER COLUMN id DROP DEFAULT;

-- Loses all rows of orders, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
DROP TABLE orders;
