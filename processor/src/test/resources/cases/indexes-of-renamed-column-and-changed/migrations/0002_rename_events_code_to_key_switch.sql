-- 0002_rename_events_code_to_key_switch                          draft until committed
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text ac11a33db9f7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses events.code. Brief ACCESS EXCLUSIVE on events.
ALTER TABLE events RENAME COLUMN code TO key;
