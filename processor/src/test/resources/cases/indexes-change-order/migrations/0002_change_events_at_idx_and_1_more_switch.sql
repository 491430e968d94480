-- 0002_change_events_at_idx_and_1_more_switch                              file 2 of 3
-- schemac 1  schema 471270b6ce80 -> 140bad6b9119  text cc569a4598b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_at_idx RENAME TO schemac_old_events_at_idx;

ALTER INDEX events_tenant_id_at_idx RENAME TO schemac_old_events_tenant_id_at_idx;

ALTER INDEX events_at_idx_build RENAME TO events_at_idx;

ALTER INDEX events_tenant_id_at_idx_build RENAME TO events_tenant_id_at_idx;
