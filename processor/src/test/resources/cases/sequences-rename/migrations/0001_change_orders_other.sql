-- 0001_change_orders_other
-- schemac 1  schema 1df0bb501c7f -> 692c65bb7dba  text 6014d2382530
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that takes values from tickets.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes values from tickets. Waits for transactions that took values from tickets,
-- and blocks nextval until COMMIT.
ALTER SEQUENCE tickets RENAME TO numbers;

ALTER TABLE orders ALTER COLUMN other SET DEFAULT nextval('numbers'::text);
