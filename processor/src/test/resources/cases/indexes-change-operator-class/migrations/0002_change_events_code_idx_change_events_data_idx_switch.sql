-- 0002_change_events_code_idx_change_events_data_idx_switch                file 2 of 3
-- schemac 1  schema 845d844bb68e -> 0c088c1a347a  text c116529908a6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_code_idx RENAME TO schemac_old_events_code_idx;

ALTER INDEX events_data_idx RENAME TO schemac_old_events_data_idx;

ALTER INDEX events_code_idx_build RENAME TO events_code_idx;

ALTER INDEX events_data_idx_build RENAME TO events_data_idx;
