-- 0001_change_orders_seq
-- schemac 1  schema 54deda89307e -> cd8f4e252584  text 0cec6d879815
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only until 0001: old code that reserves a block of values of the sequence orders_seq by its
--   increment, as pooled generators do.
-- Only from 0001: new code that reserves a block of values of the sequence orders_seq by its
--   increment.
-- Locks no table that is in use.

-- Breaks code that reserves a block of values of the sequence orders_seq by its increment, as
-- pooled generators do: it hands out values twice. Waits for transactions that took values from
-- orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq INCREMENT BY 50;
