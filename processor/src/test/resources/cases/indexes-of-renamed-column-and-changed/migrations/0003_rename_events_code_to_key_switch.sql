-- 0003_rename_events_code_to_key_switch                          draft until committed
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text 6e943880ebea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_key_idx_build RENAME TO events_key_idx;
