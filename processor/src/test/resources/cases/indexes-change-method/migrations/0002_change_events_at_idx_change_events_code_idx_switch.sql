-- 0002_change_events_at_idx_change_events_code_idx_switch                  file 2 of 3
-- schemac 1  schema 3dafe7afd3a2 -> b5ac4f18855f  text 68d09f06baa8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_at_idx RENAME TO schemac_old_events_at_idx;

ALTER INDEX events_code_idx RENAME TO schemac_old_events_code_idx;

ALTER INDEX events_at_idx_build RENAME TO events_at_idx;

ALTER INDEX events_code_idx_build RENAME TO events_code_idx;
