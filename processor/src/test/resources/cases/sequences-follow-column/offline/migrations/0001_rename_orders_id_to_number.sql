-- 0001_rename_orders_id_to_number
-- schemac 1  schema d00f40ae2c08 -> 6d308107c35a  text a6cdb21566f6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders.id; new code
--   runs from 0001, since it uses the sequence orders_number_seq and orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that takes values from orders_id_seq. Waits for transactions that took values from
-- orders_id_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_id_seq RENAME TO orders_number_seq;

-- Breaks code that uses orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN id TO number;
