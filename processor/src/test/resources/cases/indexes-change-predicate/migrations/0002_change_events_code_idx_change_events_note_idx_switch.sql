-- 0002_change_events_code_idx_change_events_note_idx_switch                file 2 of 3
-- schemac 1  schema 015703c3913f -> eed802f5469e  text 829ab77a3764
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_code_idx RENAME TO schemac_old_events_code_idx;

ALTER INDEX events_note_idx RENAME TO schemac_old_events_note_idx;

ALTER INDEX events_code_idx_build RENAME TO events_code_idx;

ALTER INDEX events_note_idx_build RENAME TO events_note_idx;
