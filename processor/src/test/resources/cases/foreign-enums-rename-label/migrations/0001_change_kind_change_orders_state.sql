-- 0001_change_kind_change_orders_state                                     file 1 of 3
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text bbd31b9578ce
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'ALPHA' for kind;
--   new code runs from 0002 (switch), since it writes 'PAUSED' to orders.state.
-- New code meets 'HELD' in orders.state until 0003 (settle) has run.
-- To back out before 0002 (switch) runs:
--   ALTER TYPE kind RENAME VALUE 'FIRST' TO 'ALPHA';
-- Locks no table that is in use.

-- Breaks code that says 'ALPHA' for kind.
ALTER TYPE kind RENAME VALUE 'ALPHA' TO 'FIRST';
