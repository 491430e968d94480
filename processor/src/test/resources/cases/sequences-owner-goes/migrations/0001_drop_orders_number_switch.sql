-- 0001_drop_orders_number_switch
-- schemac 1  schema 43a5e61eaa0e -> e0ab7943110d  text 9134a832fbe0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses the values of orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Waits for transactions that took values from numbers, and blocks nextval until COMMIT.
ALTER SEQUENCE numbers OWNED BY NONE;

-- Loses the values of orders.number, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders DROP COLUMN number;
