-- 0001_change_shops_id_drop_orders_switch
-- schemac 1  schema 192961c716fe -> 61425d1659c1  text a4fcca077179
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses all rows of orders.
-- Locks: ACCESS EXCLUSIVE on orders and shops.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses orders waits from here on
LOCK TABLE shops IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts without shops.id. Brief ACCESS EXCLUSIVE on shops.
ALTER TABLE shops ALTER COLUMN id DROP DEFAULT;

-- Loses all rows of orders, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
DROP TABLE orders;
