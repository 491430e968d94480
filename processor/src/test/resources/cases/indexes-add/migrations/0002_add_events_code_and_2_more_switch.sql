-- 0002_add_events_code_and_2_more_switch                         draft until committed
-- schemac 1  schema bf380ed73501 -> a7e893e4fc1a  text fbe8e1b35c16
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_code_build RENAME TO events_code;

ALTER INDEX events_created_at_idx_build RENAME TO events_created_at_idx;

ALTER INDEX events_tenant_id_created_at_idx_build RENAME TO events_tenant_id_created_at_idx;
