-- 0001_change_orders_other
-- schemac 1  schema 1df0bb501c7f -> 692c65bb7dba  text 94723f5fff0a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that takes values from tickets.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that takes values from tickets. Waits for transactions that took values from tickets,
-- and blocks nextval until COMMIT.
ALTER SEQUENCE tickets RENAME TO numbers;

ALTER TABLE orders ALTER COLUMN other SET DEFAULT nextval('numbers'::text);
