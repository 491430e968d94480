-- 0002_rename_events_code_to_key_switch                                    file 2 of 3
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text 3fafb668b9c3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   events.code; new code runs from 0002 (switch), since it uses events.key.
-- Locks: ACCESS EXCLUSIVE on events.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses events.code. Brief ACCESS EXCLUSIVE on events.
ALTER TABLE events RENAME COLUMN code TO key;
