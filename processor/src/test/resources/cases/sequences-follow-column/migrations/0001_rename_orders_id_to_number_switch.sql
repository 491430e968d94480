-- 0001_rename_orders_id_to_number_switch
-- schemac 1  schema d00f40ae2c08 -> 6d308107c35a  text 7cfe06280528
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses orders.id;
--   new code runs from 0001 (switch), since it uses the sequence orders_number_seq and
--   orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes values from orders_id_seq. Waits for transactions that took values from
-- orders_id_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_id_seq RENAME TO orders_number_seq;

-- Breaks code that uses orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN id TO number;
