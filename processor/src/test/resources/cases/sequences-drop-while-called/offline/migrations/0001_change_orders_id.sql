-- 0001_change_orders_id
-- schemac 1  schema 54deda89307e -> 9da3b3f74b25  text 3f35b67a0b26
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the position of orders_seq.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that inserts without orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN id DROP DEFAULT;

-- Loses the position of orders_seq. Breaks code that takes values from orders_seq.
DROP SEQUENCE orders_seq;
