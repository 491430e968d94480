-- 0003_change_things_data_switch                                 draft until committed
-- schemac 1  schema a948253d365d -> 83c379bc5770  text 6844ad97da86
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX things_data_idx_build RENAME TO things_data_idx;
