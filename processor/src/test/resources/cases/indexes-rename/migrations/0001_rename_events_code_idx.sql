-- 0001_rename_events_code_idx
-- schemac 1  schema 86e6003dcc40 -> 9679dca9e6fc  text dc76327c0149
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_code_idx RENAME TO events_by_code;
