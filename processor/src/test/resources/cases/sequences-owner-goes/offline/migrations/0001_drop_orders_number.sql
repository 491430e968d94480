-- 0001_drop_orders_number
-- schemac 1  schema 43a5e61eaa0e -> e0ab7943110d  text 04c28aaaeded
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Waits for transactions that took values from numbers, and blocks nextval until COMMIT.
ALTER SEQUENCE numbers OWNED BY NONE;

-- Loses the values of orders.number, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders DROP COLUMN number;
