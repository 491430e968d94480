-- 0001_change_orders_seq_switch
-- schemac 1  schema 9d08f8797af7 -> f597d0277d8b  text 690ab794f796
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only until 0001 (switch): old code that reserves a block of values of the sequence orders_seq by
--   its increment, as pooled generators do.
-- Only from 0001 (switch): new code that reserves a block of values of the sequence orders_seq by
--   its increment.
-- Loses the position of orders_seq.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the position of orders_seq. Breaks code that reserves a block of values of the sequence
-- orders_seq by its increment, as pooled generators do: it hands out values twice. Waits for
-- transactions that took values from orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq START WITH -1 RESTART INCREMENT BY -1 MINVALUE -32768 MAXVALUE -1;
