-- 0001_change_numbers_switch
-- schemac 1  schema 54deda89307e -> 20b795951cad  text cff3dd2d6648
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001 (switch).
-- Only until 0001 (switch): old code that takes values from orders_seq or that reserves a block of
--   values of the sequence numbers by its increment, as pooled generators do.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes values from orders_seq. Waits for transactions that took values from
-- orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq RENAME TO numbers;

-- Breaks code that reserves a block of values of the sequence numbers by its increment, as pooled
-- generators do: it hands out values twice. Waits for transactions that took values from numbers,
-- and blocks nextval until COMMIT.
ALTER SEQUENCE numbers INCREMENT BY 50;
