-- 0001_change_numbers
-- schemac 1  schema 54deda89307e -> 20b795951cad  text 5c407f5fa3e4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that takes values from orders_seq or that reserves a block of values of
--   the sequence numbers by its increment, as pooled generators do.
-- Locks no table that is in use.

-- Breaks code that takes values from orders_seq. Waits for transactions that took values from
-- orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq RENAME TO numbers;

-- Breaks code that reserves a block of values of the sequence numbers by its increment, as pooled
-- generators do: it hands out values twice. Waits for transactions that took values from numbers,
-- and blocks nextval until COMMIT.
ALTER SEQUENCE numbers INCREMENT BY 50;
