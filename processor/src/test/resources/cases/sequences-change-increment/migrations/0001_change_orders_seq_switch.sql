-- 0001_change_orders_seq_switch
-- schemac 1  schema 54deda89307e -> cd8f4e252584  text fc272bb1655c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only until 0001 (switch): old code that reserves a block of values of the sequence orders_seq by
--   its increment, as pooled generators do.
-- Only from 0001 (switch): new code that reserves a block of values of the sequence orders_seq by
--   its increment.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reserves a block of values of the sequence orders_seq by its increment, as
-- pooled generators do: it hands out values twice. Waits for transactions that took values from
-- orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq INCREMENT BY 50;
